import { RequestRefused } from '../academy-client.js';
import { hasLeft, whileIn } from './while-in.js';

const first = { participationId: 'first', status: 'EXITED' };
const second = { participationId: 'second', status: 'OPEN' };

/** Registration as it answers whoever asks for a person's participations. */
const staying = (participationId: string, ...episodes: object[]) => ({
  clients: {
    'hq-operator': {
      get: () => Promise.resolve({ body: episodes as never, consistencyToken: undefined }),
    },
  },
  way: { participantId: 'one', participationId, isOpen: participationId !== '' },
});

const closed = new RequestRefused(409, 'CaseClosed', '/counseling/v1/cases');

async function* twoSteps(refused?: Error): AsyncGenerator<string, 'end'> {
  yield await Promise.resolve('2025-06-03T01:00:00.000Z');
  if (refused) throw refused;
  yield '2025-06-04T01:00:00.000Z';
  return 'end';
}

const playOut = async <T>(script: AsyncGenerator<string, T>) => {
  const moments: string[] = [];
  for (;;) {
    const { value, done } = await script.next();
    if (done === true) return { moments: moments.length, came: value };
    moments.push(value);
  }
};

describe('a way while the participation is open', () => {
  it('is gone to its end by whoever stays in, and by whoever has not come in yet', async () => {
    for (const one of [staying('second', second, first), staying('')])
      expect(await playOut(whileIn(one, twoSteps()))).toEqual({ moments: 2, came: 'end' });
  });

  it('goes no step further after the campus confirmed the exit', async () => {
    const one = staying('first', first);
    const way = whileIn(one, twoSteps());
    await way.next();
    one.way.isOpen = false;
    expect(await way.next()).toEqual({ done: true, value: 'left' });
  });

  it('is over for whom a rule refused a step because they had left', async () => {
    const one = staying('first', first);
    expect(await playOut(whileIn(one, twoSteps(closed)))).toEqual({ moments: 1, came: 'left' });
    expect(one.way.isOpen).toBe(false);
  });

  it('tells what a rule refused somebody who is still in, and every fault', async () => {
    const stillIn = staying('second', second, first);
    await expect(playOut(whileIn(stillIn, twoSteps(closed)))).rejects.toBe(closed);
    const fault = new RequestRefused(500, 'InternalError', '/counseling/v1/cases');
    const out = staying('first', first);
    await expect(playOut(whileIn(out, twoSteps(fault)))).rejects.toBe(fault);
  });

  it('asks about the participation that the person is in, not about an earlier one', async () => {
    const headquarters = (...episodes: object[]) => staying('', ...episodes).clients['hq-operator'];
    const now = { participantId: 'one', participationId: 'second', isOpen: true };
    expect(await hasLeft(headquarters(second, first), now)).toBe(false);
    expect(now.isOpen).toBe(true);
    expect(await hasLeft(headquarters(first), { ...now, participationId: '' })).toBe(false);
  });
});

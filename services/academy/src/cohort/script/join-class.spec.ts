import { RequestRefused } from '../academy-client.js';
import { diceOf, type Dice } from '../dice.js';
import { nowhere } from '../play-cohort.js';
import { sayingClients, type Said } from '../saying.examples.js';
import type { StepContext } from '../steps/step.js';
import type { OpenRun } from '../supply/class-runs.js';
import { Supply } from '../supply/supply.js';
import { syntheticPerson } from '../synthetic-person.js';
import { waitForSeat } from './join-class.js';

const run: OpenRun = {
  ...{ runId: 'a-run', kind: 'BASIC', sessions: [] },
  ...{ applyFrom: '2026-03-01', applyUntil: '2026-03-31' },
  ...{ startsOn: '2026-04-08', endsOn: '2026-04-09' },
};
const luck = (happens: boolean): Dice => ({ ...diceOf('s', 'one'), chance: () => happens });
const over = new RequestRefused(404, 'NotFound', '/waitlist');

/** Waits in a list that answers so, look after look. */
const waiting = async (standings: (string | Error)[], takesIt = true) => {
  const said: Said[] = [];
  const clients = sayingClients(said, (path) => {
    if (!path.endsWith('/waitlist')) return {};
    const standing = standings.shift() ?? over;
    return standing instanceof Error ? standing : { status: standing };
  });
  const context: StepContext = {
    clients,
    supply: new Supply(clients, 'abc123', () => undefined),
    person: syntheticPerson('abc123', '2025-06-01', 0),
    dice: luck(takesIt),
    way: { ...nowhere(), participantId: 'one' },
    today: () => '2026-03-06',
  };
  const script = waitForSeat(context, { run, enrollmentId: 'a-place', waits: true });
  const moments: string[] = [];
  for (;;) {
    const { value, done } = await script.next();
    if (done === true) return { moments, hasSeat: value, said: said.map(({ path }) => path) };
    moments.push(value);
  }
};

describe('waiting for a seat', () => {
  it('takes the seat that is offered, on a working day', async () => {
    const { moments, hasSeat, said } = await waiting(['WAITLISTED', 'OFFERED']);
    expect(hasSeat).toBe(true);
    expect(said).toEqual(['/training-enrollment/v1/enrollments/a-place/offer-acceptance']);
    expect(moments).toEqual(['2026-03-09T01:00:00.000Z', '2026-03-09T01:00:00.000Z']);
  });

  it('lets the offer run out when it does not suit any more', async () =>
    expect(await waiting(['OFFERED'], false)).toMatchObject({ hasSeat: false, said: [] }));

  it('ends without a seat when the list does', async () =>
    expect(await waiting(['WAITLISTED', over])).toMatchObject({ hasSeat: false, said: [] }));

  it('tells what else went wrong', async () =>
    expect(waiting([new RequestRefused(403, 'Forbidden', '/waitlist')])).rejects.toThrow(
      'Forbidden',
    ));
});

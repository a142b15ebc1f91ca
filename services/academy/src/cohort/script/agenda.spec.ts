import { Agenda, type Script } from './agenda.js';

async function* nothing(): Script {
  yield await Promise.resolve('2025-06-03T00:00:00.000Z');
}

describe('the agenda of a cohort', () => {
  it('takes out together those whose moment is next, the earliest first', () => {
    const agenda = new Agenda();
    const [first, second, later] = [nothing(), nothing(), nothing()];
    agenda.enter('2025-06-04T00:00:00.000Z', later);
    agenda.enter('2025-06-03T00:00:00.000Z', first);
    agenda.enter('2025-06-03T00:00:00.000Z', second);
    const until = '2025-12-31T00:00:00.000Z';
    expect(agenda.takeNext(until)).toEqual({
      at: '2025-06-03T00:00:00.000Z',
      scripts: [first, second],
    });
    expect(agenda.size).toBe(1);
    expect(agenda.takeNext('2025-06-03T23:00:00.000Z')).toBeUndefined();
    expect(agenda.takeNext(until)?.scripts).toEqual([later]);
    expect(agenda.takeNext(until)).toBeUndefined();
  });
});

import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { aftercareCases } from './aftercare-cases.js';
import {
  completed,
  due,
  lastAttempt,
  missed,
  opened,
  secondAttempt,
} from './domain/aftercare-case.examples.js';
import type { AftercareEvent } from './domain/events.js';

const { initialState, evolve } = aftercareCases.decider;
const given = specificationFor(aftercareCases.decider);
const timersAfter = (...history: AftercareEvent[]) =>
  aftercareCases.timers?.(fold(evolve, initialState, history)) ?? [];

const whenTimer = (kind: string, now: string) => {
  const command = aftercareCases.onTimer?.({ kind, due: now }, now);
  if (command === undefined) throw new Error('after-care has no timers');
  return command;
};

describe('the timers of after-care', () => {
  it('T-21: call back at the beginning of each due day in Seoul', () => {
    expect(timersAfter()).toEqual([]);
    expect(timersAfter(opened)).toEqual([
      { kind: 'checkpoint:M1', due: '2026-04-01T15:00:00.000Z' },
      { kind: 'checkpoint:M3', due: '2026-06-01T15:00:00.000Z' },
      { kind: 'checkpoint:M6', due: '2026-09-01T15:00:00.000Z' },
      { kind: 'checkpoint:M12', due: '2027-03-01T15:00:00.000Z' },
    ]);
  });

  it('fall silent for a check-point that is done or missed', () => {
    const later = ['checkpoint:M3', 'checkpoint:M6', 'checkpoint:M12'];
    expect(timersAfter(opened, completed).map(({ kind }) => kind)).toEqual(later);
    expect(timersAfter(opened, due, completed).map(({ kind }) => kind)).toEqual(later);
    expect(timersAfter(opened, due, lastAttempt, missed).map(({ kind }) => kind)).toEqual(later);
  });

  it('bring the check-point due at the very moment they ask for', () => {
    const [timer] = timersAfter(opened);
    if (timer === undefined) throw new Error('an open case has timers');
    given(opened).when(whenTimer(timer.kind, timer.due)).then(due);
  });

  it('T-21: call back on the day of the next attempt, and when the plan is over', () => {
    const next = (...history: AftercareEvent[]) => timersAfter(opened, ...history)[0];
    expect(next(due)).toEqual({ kind: 'plan:M1', due: '2026-04-04T15:00:00.000Z' });
    expect(next(due, secondAttempt)).toEqual({ kind: 'plan:M1', due: '2026-04-08T15:00:00.000Z' });
    const over = next(due, lastAttempt);
    expect(over).toEqual({ kind: 'plan:M1', due: '2026-04-23T15:00:00.000Z' });
    if (!over) throw new Error('a plan ends');
    const noAttempt = { ...missed, data: { ...missed.data, attempts: 0 } };
    given(opened, due, lastAttempt).when(whenTimer(over.kind, over.due)).then(noAttempt);
  });

  it('fall silent when the case is closed', () =>
    expect(
      timersAfter(opened, due, {
        type: 'AftercareClosed',
        data: {
          aftercareId: opened.data.aftercareId,
          participantId: opened.data.participantId,
          reasonCode: 'VOIDED',
          closedOn: '2026-04-10',
        },
      }),
    ).toEqual([]));

  it('know no other kinds', () => {
    expect(() => whenTimer('checkpoint:M2', '2026-04-01T15:00:00.000Z')).toThrow(RangeError);
  });
});

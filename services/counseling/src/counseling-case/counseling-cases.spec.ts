import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { counselingCases } from './counseling-cases.js';
import { accepted, activated, missed, reassigned } from './domain/case-life.examples.js';
import { assigned, opened, ready } from './domain/counseling-case.examples.js';
import type { CounselingCaseEvent } from './domain/events.js';

const { decider } = counselingCases;
const given = specificationFor(decider);
const timersAfter = (...history: CounselingCaseEvent[]) =>
  counselingCases.timers?.(fold(decider.evolve, decider.initialState, history));
const whenTimer = (deadline: string, now: string) => {
  const command = counselingCases.onTimer?.({ kind: `case-deadline:${deadline}`, due: now }, now);
  if (command === undefined) throw new Error('cases have no timers');
  return command;
};
const firstAppointment = {
  kind: 'case-deadline:FIRST_APPOINTMENT',
  due: '2026-03-13T15:00:00.000Z',
};

describe('the timers of a case', () => {
  it('T-06: call when three working days have passed without a consultant, and after seven days', () => {
    expect(timersAfter(opened)).toEqual([
      { kind: 'case-deadline:ASSIGNMENT', due: '2026-03-05T15:00:00.000Z' },
      { kind: 'case-deadline:ASSIGNMENT_AT_HQ', due: '2026-03-09T15:00:00.000Z' },
    ]);
    given(opened).when(whenTimer('ASSIGNMENT', '2026-03-05T15:00:00.000Z')).then(missed);
    given(opened).when(whenTimer('ASSIGNMENT', '2026-03-05T14:59:59.999Z')).thenNothing();
    given(opened, missed).when(whenTimer('ASSIGNMENT', '2026-03-06T15:00:00.000Z')).thenNothing();
    given(opened, missed)
      .when(whenTimer('ASSIGNMENT_AT_HQ', '2026-03-09T15:00:00.000Z'))
      .then({
        ...missed,
        data: {
          ...missed.data,
          deadline: 'ASSIGNMENT_AT_HQ',
          dueAt: '2026-03-09T15:00:00.000Z',
        },
      });
  });

  it('T-07: call when ten days after the assignment have passed without a first appointment', () => {
    expect(timersAfter(opened, assigned)).toEqual([firstAppointment]);
    expect(timersAfter(opened, assigned, activated)).toEqual([]);
    expect(timersAfter(opened, assigned, ready)).toEqual([]);
    given(opened, assigned)
      .when(whenTimer('FIRST_APPOINTMENT', firstAppointment.due))
      .then({
        ...missed,
        data: {
          ...missed.data,
          deadline: 'FIRST_APPOINTMENT',
          dueAt: firstAppointment.due,
          consultantId: assigned.data.consultantId,
        },
      });
    given(opened, assigned, activated)
      .when(whenTimer('FIRST_APPOINTMENT', firstAppointment.due))
      .thenNothing();
  });

  it('T-08: call when two working days have passed without an answer to a hand-over', () => {
    const handover = { kind: 'case-deadline:HANDOVER', due: '2026-03-16T15:00:00.000Z' };
    expect(timersAfter(opened, assigned, activated, reassigned)).toEqual([handover]);
    expect(timersAfter(opened, assigned, activated, reassigned, accepted)).toEqual([]);
  });

  it('are of no other kind', () =>
    expect(() => whenTimer('LUNCH', '2026-03-06T15:00:00.000Z')).toThrow(RangeError));
});

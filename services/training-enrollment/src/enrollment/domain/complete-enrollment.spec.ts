import { specificationFor } from '@academy/testing';
import { enrollmentDecider } from './enrollment.decider.js';
import {
  applied,
  attending,
  completed,
  confirmed,
  notCompleted,
  times,
  toComplete,
} from './enrollment.examples.js';

const given = specificationFor(enrollmentDecider);
const enrolled = [applied, confirmed] as const;
const completedWith = (hoursAttended: number, hoursHeld: number) => ({
  ...completed,
  data: { ...completed.data, attendanceRate: { hoursAttended, hoursHeld } },
});
const twelveOfFifteen = attending(...times(12, 'PRESENT'), ...times(3, 'ABSENT'));

describe('settling the result of an enrolment', () => {
  it('TRN-15, vector 4: completes with 12 of 15 sessions', () =>
    given(...enrolled)
      .when(toComplete(twelveOfFifteen))
      .then(completedWith(12, 15)));

  it('TRN-14, vector 5: two late marks of 16 sessions cost nothing', () =>
    given(...enrolled)
      .when(
        toComplete(attending(...times(12, 'PRESENT'), ...times(2, 'LATE'), ...times(2, 'ABSENT'))),
      )
      .then(completedWith(14, 16)));

  it('TRN-14, vector 5: three tardy marks of any kind make one absence', () =>
    given(...enrolled)
      .when(
        toComplete(
          attending(...times(12, 'PRESENT'), ['LATE'], ['EARLY_LEAVE'], ['OUTING'], ['ABSENT']),
        ),
      )
      .then(completedWith(14, 16)));

  it('TRN-14: it is the third tardy session that is lost', () =>
    given(...enrolled)
      .when(toComplete(attending(['LATE', 1], ['LATE', 1], ['LATE', 2], ...times(8, 'PRESENT'))))
      .then(completedWith(10, 12)));

  it('TRN-14, vector 6: a cancelled session leaves the denominator', () =>
    given(...enrolled)
      .when(
        toComplete(
          attending(...times(7, 'EXCUSED', 3), ['PARTIAL', 3, 0.6], ['ABSENT', 3], ['NOT_HELD', 3]),
        ),
      )
      .then(completedWith(21.6, 27)));

  it('TRN-15, vector 7: 23.99 of 30 hours is not 80 %, although it rounds to it', () =>
    given(...enrolled)
      .when(toComplete(attending(...times(7, 'PRESENT', 3), ['PARTIAL', 9, 2.99])))
      .then({
        ...notCompleted,
        data: {
          ...notCompleted.data,
          attendanceRate: { hoursAttended: 23.99, hoursHeld: 30 },
        },
      }));

  it('TRN-15: adds hours exactly, where the binary sum of 0.1 and 0.7 falls short of 0.8', () =>
    given(...enrolled)
      .when(toComplete(attending(['PARTIAL', 0.3, 0.1], ['PRESENT', 0.7])))
      .then(completedWith(0.8, 1)));

  it('TRN-15: needs every mandatory session whole', () => {
    const { run, marks } = attending(['PARTIAL', 1, 0.5], ...times(14, 'PRESENT'));
    const mandatory = {
      ...run,
      completionPolicy: { ...run.completionPolicy, mandatorySessionSeqs: [1] },
    };
    given(...enrolled)
      .when(toComplete({ run: mandatory, marks }))
      .then({
        ...notCompleted,
        data: {
          ...notCompleted.data,
          attendanceRate: { hoursAttended: 14.5, hoursHeld: 15 },
          failedRules: ['MANDATORY_SESSION'],
        },
      });
    given(...enrolled)
      .when(
        toComplete({
          run: mandatory,
          marks: [{ seq: 1, mark: 'LATE' }, ...marks.slice(1)],
        }),
      )
      .then(completedWith(15, 15));
  });

  it('TRN-15: needs the score that the course asks for', () => {
    const { run, marks } = twelveOfFifteen;
    const scored = { ...run, completionPolicy: { ...run.completionPolicy, minScore: 60 } };
    const failed = { ...completedWith(12, 15).data, failedRules: ['SCORE' as const] };
    const { completedOn, ...result } = failed;
    given(...enrolled)
      .when(toComplete({ run: scored, marks }))
      .then({ type: 'EnrollmentNotCompleted', data: { ...result, endedOn: completedOn } });
    given(...enrolled)
      .when(toComplete({ run: scored, marks }, { score: 59.9 }))
      .then({
        type: 'EnrollmentNotCompleted',
        data: { ...result, score: 59.9, endedOn: completedOn },
      });
    given(...enrolled)
      .when(toComplete({ run: scored, marks }, { score: 60 }))
      .then({ ...completed, data: { ...completedWith(12, 15).data, score: 60 } });
  });

  it('names every rule that failed', () => {
    const { run, marks } = attending(...times(2, 'ABSENT'));
    const strict = { ...run.completionPolicy, mandatorySessionSeqs: [2], minScore: 60 };
    given(...enrolled)
      .when(toComplete({ run: { ...run, completionPolicy: strict }, marks }))
      .then({
        ...notCompleted,
        data: {
          ...notCompleted.data,
          attendanceRate: { hoursAttended: 0, hoursHeld: 2 },
          failedRules: ['ATTENDANCE', 'MANDATORY_SESSION', 'SCORE'],
        },
      });
  });
});

describe('an enrolment cannot be settled', () => {
  it('before the last day of its run, in Seoul', () => {
    given(...enrolled)
      .when(toComplete(twelveOfFifteen, { at: '2026-05-28T14:59:59.999Z' }))
      .thenRejected('ClassRunNotFinished');
    given(...enrolled)
      .when(toComplete(twelveOfFifteen, { at: '2026-05-28T15:00:00.000Z' }))
      .then(completedWith(12, 15));
  });

  it('without one mark for each of its sessions', () => {
    const { run, marks } = twelveOfFifteen;
    given(...enrolled)
      .when(toComplete({ run, marks: marks.slice(1) }))
      .thenRejected('AttendanceNotMarked');
    given(...enrolled)
      .when(toComplete({ run, marks: [...marks, { seq: 3, mark: 'ABSENT' }] }))
      .thenRejected('AttendanceMarkedTwice');
    given(...enrolled)
      .when(toComplete({ run, marks: [...marks, { seq: 16, mark: 'PRESENT' }] }))
      .thenRejected('SessionUnknown');
    given(...enrolled)
      .when(toComplete(attending(['PARTIAL', 3, -0.01])))
      .thenRejected('HoursBeyondSession');
    given(...enrolled)
      .when(toComplete(attending(['PARTIAL', 3, 3])))
      .then(completedWith(3, 3));
    given(...enrolled)
      .when(toComplete(attending(['PARTIAL', 3, 3.01])))
      .thenRejected('HoursBeyondSession');
    given(...enrolled)
      .when(toComplete(attending(...times(2, 'NOT_HELD'))))
      .thenRejected('NoSessionHeld');
  });

  it('before it is confirmed, nor twice', () => {
    given().when(toComplete(twelveOfFifteen)).thenRejected('EnrollmentNotApplied');
    given(applied).when(toComplete(twelveOfFifteen)).thenRejected('EnrollmentNotConfirmed');
    for (const result of [completed, notCompleted])
      given(...enrolled, result)
        .when(toComplete(twelveOfFifteen))
        .thenRejected('EnrollmentResultSettled');
  });
});

import { specificationFor } from '@academy/testing';
import { AT, employedEarly, revised, transferred, withdrawn } from './enrollment-life.examples.js';
import { enrollmentDecider } from './enrollment.decider.js';
import { applied, completed, confirmed, notCompleted } from './enrollment.examples.js';
import { completedOn } from './enrollment.js';

const given = specificationFor(enrollmentDecider);
const enrolled = [applied, confirmed] as const;

describe('leaving a class', () => {
  const toWithdraw = (at = AT) =>
    ({
      type: 'WithdrawFromClass',
      data: { reasonCode: 'CARE', hoursAttended: 3, startsOn: '2026-04-11', at },
    }) as const;

  it('is a withdrawal from the first day on, and a cancellation before', () => {
    given(...enrolled)
      .when(toWithdraw())
      .then(withdrawn);
    given(...enrolled, withdrawn)
      .when(toWithdraw())
      .thenNothing();
    given(...enrolled)
      .when(toWithdraw('2026-04-10T14:59:59.999Z'))
      .thenRejected('ClassRunNotStarted');
    given(...enrolled, completed)
      .when(toWithdraw())
      .thenRejected('EnrollmentResultSettled');
  });

  it('TRN-19: for a job counts like completing from half of the hours on', () => {
    const toRecognize = (hoursAttended: number) =>
      ({
        type: 'RecognizeEarlyEmployment',
        data: {
          placementId: employedEarly.data.placementId,
          hoursAttended,
          hoursPlanned: 15,
          policy: { version: 'example', minShare: { numerator: 1, denominator: 2 } },
          at: AT,
        },
      }) as const;
    given(...enrolled)
      .when(toRecognize(7.5))
      .then(employedEarly);
    given(...enrolled)
      .when(toRecognize(7.49))
      .then({
        ...employedEarly,
        data: { ...employedEarly.data, hoursAttended: 7.49, countsAsCompleted: false },
      });
    given(...enrolled, employedEarly)
      .when(toRecognize(7.5))
      .thenNothing();
    given(...enrolled)
      .when(toRecognize(15.01))
      .thenRejected('HoursBeyondSession');
  });

  it('goes on in another run of the same course alone', () => {
    const { toRunId, newEnrollmentId, reasonCode, creditedSessions } = transferred.data;
    const to = (toCourseId: string, runId = toRunId) =>
      ({
        type: 'TransferEnrollment',
        data: { toRunId: runId, newEnrollmentId, reasonCode, creditedSessions, toCourseId, at: AT },
      }) as const;
    given(...enrolled)
      .when(to(applied.data.courseId))
      .then(transferred);
    given(...enrolled, transferred)
      .when(to(applied.data.courseId))
      .thenNothing();
    given(...enrolled)
      .when(to('0199b2c0-0000-7000-8000-0000000000c6'))
      .thenRejected('TransferToAnotherCourse');
    given(...enrolled)
      .when(to(applied.data.courseId, applied.data.runId))
      .thenRejected('TransferToSameRun');
    given(...enrolled, completed)
      .when(to(applied.data.courseId))
      .thenRejected('EnrollmentResultSettled');
  });
});

describe('revising a result', () => {
  const toRevise = (to: 'COMPLETED' | 'NOT_COMPLETED') =>
    ({
      type: 'ReviseResult',
      data: { to, reasonCode: 'SICKNESS_PROVEN', approverId: 'hq-operator', at: AT },
    }) as const;

  it('TRN-13: corrects a settled result with its approver, to and fro', () => {
    given(...enrolled, notCompleted)
      .when(toRevise('COMPLETED'))
      .then(revised);
    given(...enrolled, notCompleted)
      .when(toRevise('COMPLETED'))
      .thenState((enrollment) => {
        expect(completedOn(enrollment)).toBe('2026-05-29');
      });
    given(...enrolled, completed)
      .when(toRevise('NOT_COMPLETED'))
      .then({ ...revised, data: { ...revised.data, from: 'COMPLETED', to: 'NOT_COMPLETED' } });
  });

  it('TRN-13: leaves an equal result alone, and an open one to its settlement', () => {
    given(...enrolled, completed)
      .when(toRevise('COMPLETED'))
      .thenNothing();
    given(...enrolled)
      .when(toRevise('COMPLETED'))
      .thenRejected('ResultNotSettled');
  });
});

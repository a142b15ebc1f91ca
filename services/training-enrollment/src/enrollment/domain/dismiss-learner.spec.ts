import { specificationFor } from '@academy/testing';
import { atRisk, dismissed, toDismiss } from './enrollment-life.examples.js';
import { enrollmentDecider } from './enrollment.decider.js';
import { applied, confirmed } from './enrollment.examples.js';

const given = specificationFor(enrollmentDecider);
const enrolled = [applied, confirmed] as const;
const { rateSoFar, bestPossibleRate, threshold } = atRisk.data;
const toWarn = (change = {}) =>
  ({
    type: 'RaiseAttendanceRisk',
    data: { rateSoFar, bestPossibleRate, threshold, ...change },
  }) as const;

describe('warning and dismissing a learner', () => {
  it('TRN-16: warns when attendance falls below the threshold, and once', () => {
    given(...enrolled)
      .when(toWarn())
      .then(atRisk);
    given(...enrolled, atRisk)
      .when(toWarn())
      .thenNothing();
    given(...enrolled)
      .when(toWarn({ rateSoFar: { hoursAttended: 12, hoursHeld: 15 } }))
      .thenNothing();
    given(applied).when(toWarn()).thenNothing();
  });

  it('TRN-16: says when the threshold is out of reach', () => {
    const hopeless = { hoursAttended: 11.99, hoursHeld: 15 };
    given(...enrolled)
      .when(toWarn({ bestPossibleRate: hopeless }))
      .then({
        ...atRisk,
        data: { ...atRisk.data, bestPossibleRate: hopeless, outOfReach: true },
      });
  });

  it('TRN-16: dismisses for absence only when the threshold is out of reach and the person was warned', () => {
    given(...enrolled, atRisk)
      .when(toDismiss())
      .then(dismissed);
    given(...enrolled)
      .when(toDismiss())
      .thenRejected('LearnerNotWarned');
    const reachable = { bestPossible: { hoursAttended: 12, hoursHeld: 15 }, threshold };
    given(...enrolled, atRisk)
      .when(toDismiss({ attendance: reachable }))
      .thenRejected('AttendanceStillReachable');
  });

  it('TRN-21: dismisses for attendance by another person only with evidence', () => {
    const evidenceRef = '0199b2c0-0000-7000-8000-0000000000d1';
    const reasonCode = 'SUBSTITUTE_ATTENDANCE';
    given(...enrolled)
      .when(toDismiss({ reasonCode }))
      .thenRejected('EvidenceMissing');
    given(...enrolled)
      .when(toDismiss({ reasonCode, evidenceRef }))
      .then({ ...dismissed, data: { ...dismissed.data, reasonCode, evidenceRef } });
  });

  it('is the same once and twice, and ends the enrolment', () => {
    given(...enrolled, dismissed)
      .when(toDismiss())
      .thenNothing();
    given(applied).when(toDismiss()).thenRejected('EnrollmentNotConfirmed');
  });
});

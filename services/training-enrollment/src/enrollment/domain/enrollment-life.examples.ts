import type {
  AttendanceRiskRaised,
  EarlyEmploymentRecognized,
  EnrollmentDismissed,
  EnrollmentRejected,
  EnrollmentResultRevised,
  EnrollmentScreened,
  EnrollmentSeatOffered,
  EnrollmentSelected,
  EnrollmentTimesChanged,
  EnrollmentTransferred,
  EnrollmentWithdrawn,
} from '@academy/contracts';
import type { DismissLearner } from './dismiss-learner.js';
import { applied } from './enrollment.examples.js';

const { participationId: _, appliedAt: __, ...keys } = applied.data;
const threshold = { numerator: 4, denominator: 5 };
export const AT = '2026-04-20T02:00:00.000Z';

export const screened: EnrollmentScreened = {
  type: 'EnrollmentScreened',
  data: {
    ...keys,
    criteria: [
      { code: 'MOTIVATION', points: 0.1 },
      { code: 'EXPERIENCE', points: 0.2 },
    ],
    total: 0.3,
    screenedBy: 'training-coordinator',
  },
};
export const selected: EnrollmentSelected = {
  type: 'EnrollmentSelected',
  data: { ...keys, rank: 1, confirmBy: '2026-04-03T02:00:00.000Z' },
};
export const rejected: EnrollmentRejected = {
  type: 'EnrollmentRejected',
  data: { ...keys, reasonCodes: ['NOT_SELECTED'], rejectedAt: AT },
};
export const transferred: EnrollmentTransferred = {
  type: 'EnrollmentTransferred',
  data: {
    ...keys,
    fromRunId: keys.runId,
    toRunId: '0199b2c0-0000-7000-8000-000000000a02',
    newEnrollmentId: '0199b2c0-0000-7000-8000-000000000ea9',
    reasonCode: 'WORKING_HOURS',
    creditedSessions: [1],
    transferredAt: AT,
  },
};
export const atRisk: AttendanceRiskRaised = {
  type: 'AttendanceRiskRaised',
  data: {
    ...keys,
    rateSoFar: { hoursAttended: 6, hoursHeld: 9 },
    bestPossibleRate: { hoursAttended: 12, hoursHeld: 15 },
    threshold,
    outOfReach: false,
  },
};
export const withdrawn: EnrollmentWithdrawn = {
  type: 'EnrollmentWithdrawn',
  data: { ...keys, reasonCode: 'CARE', hoursAttended: 3, withdrawnAt: AT },
};
export const dismissed: EnrollmentDismissed = {
  type: 'EnrollmentDismissed',
  data: {
    ...keys,
    reasonCode: 'ABSENCE',
    decidedBy: 'campus-manager-1',
    appealUntil: '2026-05-04',
    dismissedAt: AT,
  },
};
export const employedEarly: EarlyEmploymentRecognized = {
  type: 'EarlyEmploymentRecognized',
  data: {
    ...keys,
    placementId: '0199b2c0-0000-7000-8000-0000000001a1',
    hoursAttended: 7.5,
    hoursPlanned: 15,
    countsAsCompleted: true,
    recognizedAt: AT,
  },
};
export const revised: EnrollmentResultRevised = {
  type: 'EnrollmentResultRevised',
  data: {
    ...keys,
    from: 'NOT_COMPLETED',
    to: 'COMPLETED',
    reasonCode: 'SICKNESS_PROVEN',
    approverId: 'hq-operator',
    revisedAt: AT,
  },
};
export const timesChanged: EnrollmentTimesChanged = {
  type: 'EnrollmentTimesChanged',
  data: {
    ...keys,
    changeId: '0199b2c0-0000-7000-8000-00000000c001',
    change: 'POSTPONED',
    startsOn: '2026-05-09',
    endsOn: '2026-05-16',
  },
};
export const seatOffered: EnrollmentSeatOffered = {
  type: 'EnrollmentSeatOffered',
  data: {
    ...keys,
    offerId: '0199b2c0-0000-7000-8000-00000000f001',
    offeredAt: '2026-04-02T02:00:00.000Z',
    answerBy: '2026-04-03T02:00:00.000Z',
  },
};
export const toDismiss = (change: Partial<DismissLearner['data']> = {}): DismissLearner => ({
  type: 'DismissLearner',
  data: {
    reasonCode: 'ABSENCE',
    decidedBy: 'campus-manager-1',
    attendance: { bestPossible: { hoursAttended: 11.99, hoursHeld: 15 }, threshold },
    policy: { version: 'example', appealDays: 14 },
    at: AT,
    ...change,
  },
});

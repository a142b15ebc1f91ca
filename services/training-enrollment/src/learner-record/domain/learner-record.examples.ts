import type {
  BasicEducationCompleted,
  ClassAdmissionWithdrawn,
  ClassAdmitted,
  LearnerHeld,
  LearnerHoldLifted,
  LearnerRecordOpened,
  TrackRecommendationNoted,
} from '@academy/contracts';
import type { AdmissionPolicy, AdmitToClass } from './admit-to-class.js';
import type { BasicEducationPolicy, CompleteBasicEducation } from './complete-basic-education.js';
import type { HoldLearner, LiftHold } from './hold-learner.js';
import type { NoteTrackRecommendation } from './note-track-recommendation.js';
import type { OpenLearnerRecord } from './open-learner-record.js';
import type { WithdrawAdmission } from './withdraw-admission.js';

const participantId = '0199b2c0-0000-7000-8000-000000000001';
const participationId = '0199b2c0-0000-7000-8000-0000000000f1';

export const admissionPolicy: AdmissionPolicy = {
  version: 'example',
  basicEducationFor: ['EXPLORATION', 'FAST_TRACK', 'REGULAR'],
  recommendationFor: ['FAST_TRACK', 'REGULAR'],
  perCourseAndYear: 1,
};
export const basicEducationPolicy: BasicEducationPolicy = { version: 'example', validMonths: 24 };

const basicClass = {
  participantId,
  enrollmentId: '0199b2c0-0000-7000-8000-000000000ea0',
  runId: '0199b2c0-0000-7000-8000-000000000a00',
  courseId: '0199b2c0-0000-7000-8000-0000000000c4',
  classType: 'BASIC',
} as const;
const regularClass = {
  participantId,
  enrollmentId: '0199b2c0-0000-7000-8000-000000000ea1',
  runId: '0199b2c0-0000-7000-8000-000000000a01',
  courseId: '0199b2c0-0000-7000-8000-0000000000c5',
  classType: 'REGULAR',
} as const;
const completion: Omit<BasicEducationCompleted['data'], 'validUntil'> = {
  participantId,
  enrollmentId: basicClass.enrollmentId,
  completedOn: '2026-03-10',
  checks: { communication: 'CONFIRMED', adaptation: 'NEEDS_SUPPORT', will: 'CONFIRMED' },
};

export const opened: LearnerRecordOpened = {
  type: 'LearnerRecordOpened',
  data: { participantId, participationId, openedAt: '2026-03-02T02:00:01.000Z' },
};
export const recommended: TrackRecommendationNoted = {
  type: 'TrackRecommendationNoted',
  data: {
    participantId,
    recommendationId: '0199b2c0-0000-7000-8000-0000000007a1',
    classType: 'REGULAR',
    courseIds: [regularClass.courseId],
    validUntil: '2026-09-06',
  },
};
export const admittedToBasic: ClassAdmitted = {
  type: 'ClassAdmitted',
  data: { ...basicClass, admittedAt: '2026-03-04T01:00:00.000Z' },
};
export const basicCompleted: BasicEducationCompleted = {
  type: 'BasicEducationCompleted',
  data: { ...completion, validUntil: '2028-03-09' },
};
export const admittedToRegular: ClassAdmitted = {
  type: 'ClassAdmitted',
  data: {
    ...regularClass,
    recommendationId: recommended.data.recommendationId,
    admittedAt: '2026-04-01T02:00:00.000Z',
  },
};

export const admissionWithdrawn: ClassAdmissionWithdrawn = {
  type: 'ClassAdmissionWithdrawn',
  data: {
    participantId,
    enrollmentId: regularClass.enrollmentId,
    runId: regularClass.runId,
    reasonCode: 'CARE',
    withdrawnAt: '2026-04-02T02:00:00.000Z',
  },
};

const review = { participantId, reviewId: '0199b2c0-0000-7000-8000-0000000000d1' };
const HELD_AT = '2026-03-04T00:00:00.000Z';
const LIFTED_AT = '2026-03-04T00:30:00.000Z';

export const held: LearnerHeld = { type: 'LearnerHeld', data: { ...review, heldAt: HELD_AT } };
export const holdLifted: LearnerHoldLifted = {
  type: 'LearnerHoldLifted',
  data: { ...review, liftedAt: LIFTED_AT },
};
export const toHold = (): HoldLearner => ({
  type: 'HoldLearner',
  data: { ...review, at: HELD_AT },
});
export const toLiftHold = (change: Partial<LiftHold['data']> = {}): LiftHold => ({
  type: 'LiftHold',
  data: { ...review, at: LIFTED_AT, ...change },
});

export const toOpen = (change: Partial<OpenLearnerRecord['data']> = {}): OpenLearnerRecord => ({
  type: 'OpenLearnerRecord',
  data: { participantId, participationId, at: '2026-03-02T02:00:01.000Z', ...change },
});
export const toNote = (): NoteTrackRecommendation => ({
  type: 'NoteTrackRecommendation',
  data: recommended.data,
});
export const toAdmitToBasic = (change: Partial<AdmitToClass['data']> = {}): AdmitToClass => ({
  type: 'AdmitToClass',
  data: { ...basicClass, policy: admissionPolicy, at: '2026-03-04T01:00:00.000Z', ...change },
});
export const toAdmitToRegular = (change: Partial<AdmitToClass['data']> = {}): AdmitToClass => ({
  type: 'AdmitToClass',
  data: { ...regularClass, policy: admissionPolicy, at: '2026-04-01T02:00:00.000Z', ...change },
});
export const toCompleteBasic = (
  change: Partial<CompleteBasicEducation['data']> = {},
): CompleteBasicEducation => ({
  type: 'CompleteBasicEducation',
  data: { ...completion, policy: basicEducationPolicy, ...change },
});
export const toWithdrawAdmission = (
  change: Partial<WithdrawAdmission['data']> = {},
): WithdrawAdmission => ({
  type: 'WithdrawAdmission',
  data: {
    participantId,
    enrollmentId: regularClass.enrollmentId,
    reasonCode: 'CARE',
    at: '2026-04-02T02:00:00.000Z',
    ...change,
  },
});

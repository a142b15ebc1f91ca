import type {
  AutomatedRecommendationResumed,
  AutomatedRecommendationStopped,
  CandidacyClosed,
  CandidacyHeld,
  CandidacyOpened,
  CandidacyReleased,
  CandidateMergeNoted,
  CandidateTrainingNoted,
  CandidateWishesNoted,
  EmployerConsentNoted,
  EmployerConsentWithdrawalNoted,
  ProfileStandingNoted,
  ReferralAdmitted,
  ReferralClosureNoted,
} from '@academy/contracts';
import type { AdmitReferral, ReferralLimitPolicy } from './admit-referral.js';
import type { NoteConsentWithdrawal } from './note-consent-withdrawal.js';
import type { NoteConsent } from './note-consent.js';
import type { NoteReferralClosed } from './note-referral-closed.js';
import type { OpenCandidacy } from './open-candidacy.js';

const participantId = '0199b2c0-0000-7000-8000-000000000001';
const participationId = '0199b2c0-0000-7000-8000-0000000000f1';
const keysOf = (n: number) => ({
  referralId: `0199b2c0-0000-7000-8000-00000000ef0${n}`,
  participantId,
  jobOrderId: `0199b2c0-0000-7000-8000-000000010b0${n}`,
});

export const policy: ReferralLimitPolicy = { version: 'example', maxLiveReferrals: 5 };

export const opened: CandidacyOpened = {
  type: 'CandidacyOpened',
  data: { participantId, participationId, openedAt: '2026-03-02T02:00:01.000Z' },
};
export const consentNoted: EmployerConsentNoted = {
  type: 'EmployerConsentNoted',
  data: {
    participantId,
    consentId: '0199b2c0-0000-7000-8000-0000000000a2',
    expiresOn: '2028-03-01',
  },
};
export const withdrawalNoted: EmployerConsentWithdrawalNoted = {
  type: 'EmployerConsentWithdrawalNoted',
  data: {
    participantId,
    consentId: consentNoted.data.consentId,
    effectiveAt: '2026-05-11T06:00:00.000Z',
  },
};
export const admittedNo = (n: number): ReferralAdmitted => ({
  type: 'ReferralAdmitted',
  data: keysOf(n),
});
export const closedNo = (n: number): ReferralClosureNoted => ({
  type: 'ReferralClosureNoted',
  data: keysOf(n),
});
export const admitted = admittedNo(1);
export const closed = closedNo(1);

export const wishesNoted: CandidateWishesNoted = {
  type: 'CandidateWishesNoted',
  data: {
    participantId,
    profileVersion: 1,
    occupationCodes: ['7061'],
    districts: ['11440', '11410'],
    weeklyHours: { min: 30, max: 40 },
    wage: { basis: 'MONTHLY', minKrw: 2_400_000 },
    limits: { nightOk: false, standingOk: true, drivingOk: false, liftingKgMax: 20 },
    excludedOccupations: [],
    careerOccupations: ['7062'],
    skills: ['FACILITY_MAINTENANCE'],
    certificates: [],
    automatedRecommendation: true,
    notedAt: '2026-03-06T01:00:00.000Z',
  },
};
const reviewId = '0199b2c0-0000-7000-8000-0000000000d1';
const requestId = '0199b2c0-0000-7000-8000-0000000000e1';

export const closedFor = (reasonCode: CandidacyClosed['data']['reasonCode']): CandidacyClosed => ({
  type: 'CandidacyClosed',
  data: { participantId, participationId, reasonCode, closedAt: '2026-05-20T01:00:01.000Z' },
});
export const closedByExit = closedFor('EXITED');
export const held: CandidacyHeld = {
  type: 'CandidacyHeld',
  data: { participantId, reviewId, heldAt: '2026-03-04T01:00:01.000Z' },
};
export const released: CandidacyReleased = {
  type: 'CandidacyReleased',
  data: { participantId, reviewId, releasedAt: '2026-03-06T01:00:01.000Z' },
};
export const profileFresh: ProfileStandingNoted = {
  type: 'ProfileStandingNoted',
  data: {
    participantId,
    standing: 'FRESH',
    freshUntil: '2026-06-01',
    notedAt: '2026-03-03T02:00:01.000Z',
  },
};
export const profileStale: ProfileStandingNoted = {
  type: 'ProfileStandingNoted',
  data: { participantId, standing: 'STALE', notedAt: '2026-06-01T15:00:01.000Z' },
};
export const automationStopped: AutomatedRecommendationStopped = {
  type: 'AutomatedRecommendationStopped',
  data: { participantId, requestId, stoppedAt: '2026-04-06T01:00:01.000Z' },
};
export const automationResumed: AutomatedRecommendationResumed = {
  type: 'AutomatedRecommendationResumed',
  data: { participantId, resumedAt: '2026-04-20T01:00:00.000Z' },
};
export const trainingNoted: CandidateTrainingNoted = {
  type: 'CandidateTrainingNoted',
  data: {
    participantId,
    enrollmentId: '0199b2c0-0000-7000-8000-000000000ea1',
    courseId: '0199b2c0-0000-7000-8000-0000000000c5',
    skills: ['ELECTRICAL_SAFETY'],
    profileVersion: 2,
    notedAt: '2026-05-29T09:00:01.000Z',
  },
};
export const mergeNoted: CandidateMergeNoted = {
  type: 'CandidateMergeNoted',
  data: {
    participantId,
    absorbedId: '0199b2c0-0000-7000-8000-000000000003',
    referredTo: [keysOf(9).jobOrderId],
    notedAt: '2026-03-06T01:00:01.000Z',
  },
};

export const toOpen = (change: Partial<OpenCandidacy['data']> = {}): OpenCandidacy => ({
  type: 'OpenCandidacy',
  data: { participantId, participationId, at: '2026-03-02T02:00:01.000Z', ...change },
});
export const toNoteConsent = (): NoteConsent => ({ type: 'NoteConsent', data: consentNoted.data });
export const toNoteWithdrawal = (): NoteConsentWithdrawal => ({
  type: 'NoteConsentWithdrawal',
  data: withdrawalNoted.data,
});
export const toAdmit = (n: number, change: Partial<AdmitReferral['data']> = {}): AdmitReferral => ({
  type: 'AdmitReferral',
  data: { ...keysOf(n), policy, ...change },
});
export const toNoteClosed = (n: number): NoteReferralClosed => ({
  type: 'NoteReferralClosed',
  data: keysOf(n),
});

import type {
  AssistedRegistrationConfirmed,
  DuplicateReviewNoted,
  DuplicateReviewSettled,
  IdentityVerificationFailed,
  IdentityVerified,
  ParticipantRegistered,
  RegistrationStarted,
  WillToWorkStated,
} from '@academy/contracts';
import type { CompleteRegistration, RegistrationPolicy } from './complete-registration.js';
import type { NoteDuplicateSuspected } from './note-duplicate-suspected.js';
import type { SettleDuplicateReview } from './settle-duplicate-review.js';
import type { StartRegistration } from './start-registration.js';
import type { StateWillToWork } from './state-will-to-work.js';
import type { VerifyIdentity } from './verify-identity.js';

const participantId = '0199b2c0-0000-7000-8000-000000000001';
const reviewId = '0199b2c0-0000-7000-8000-0000000000d1';
const start = { participantId, channel: 'WEB', noticeVersion: '2026-03' } as const;
const confirmation = {
  provider: 'SYNTHETIC_PASS',
  diHash: 'd1'.repeat(32),
  ciHash: 'c1'.repeat(32),
  birthDate: 'sealed:v1:birth-date',
  name: 'sealed:v1:name',
  ageBand: '50-54',
} as const;
const declared = {
  participantId,
  registrationNo: '2026-7K3M9QXW',
  residenceDistrict: '11440',
  jobSeekingStatus: 'EMPLOYED',
  channel: 'WEB',
} as const;

export const policy: RegistrationPolicy = {
  version: 'example',
  identityValidHours: 24,
  requiredConsents: [{ purpose: 'COLLECT_USE', noticeVersion: '2026-03', accepted: ['2026-03'] }],
  sexCodeConsent: 'SENSITIVE',
};

export const started: RegistrationStarted = {
  type: 'RegistrationStarted',
  data: {
    ...start,
    startedAt: '2026-03-02T00:30:00.000Z',
    draftUntil: '2026-04-01T00:30:00.000Z',
  },
};
export const verified: IdentityVerified = {
  type: 'IdentityVerified',
  data: {
    participantId,
    method: 'MOBILE_PASS',
    ...confirmation,
    verifiedAt: '2026-03-02T00:35:00.000Z',
  },
};
export const failed: IdentityVerificationFailed = {
  type: 'IdentityVerificationFailed',
  data: { participantId, method: 'MOBILE_PASS', reasonCode: 'PROVIDER_TIMED_OUT', attemptNo: 1 },
};
export const willing: WillToWorkStated = {
  type: 'WillToWorkStated',
  data: { participantId, statedOn: '2026-03-02', statementVersion: '2026-03' },
};
export const registered: ParticipantRegistered = {
  type: 'ParticipantRegistered',
  data: {
    ...declared,
    identityKind: 'CI',
    identityHash: confirmation.ciHash,
    diHash: confirmation.diHash,
    ageBand: '50-54',
    registeredAt: '2026-03-02T00:50:00.000Z',
  },
};
export const assisted: AssistedRegistrationConfirmed = {
  type: 'AssistedRegistrationConfirmed',
  data: {
    participantId,
    staffId: 'campus-operator',
    method: 'SIGNATURE',
    evidenceRef: 'document:confirmation-1',
    confirmedAt: '2026-03-02T00:50:00.000Z',
  },
};
export const underReview: DuplicateReviewNoted = {
  type: 'DuplicateReviewNoted',
  data: { participantId, reviewId, notedAt: '2026-03-02T00:51:00.000Z' },
};

export const settledAs = (
  decision: DuplicateReviewSettled['data']['decision'],
  basis: DuplicateReviewSettled['data']['basis'] = ['DI'],
): DuplicateReviewSettled => ({
  type: 'DuplicateReviewSettled',
  data: {
    participantId,
    reviewId,
    otherId: '0199b2c0-0000-7000-8000-000000000009',
    decision,
    basis,
    settledAt: '2026-03-03T00:10:00.000Z',
  },
});

export const distinct = settledAs('DIFFERENT');

export const toStart = (): StartRegistration => ({
  type: 'StartRegistration',
  data: {
    ...start,
    policy: { version: 'example', draftDays: 30 },
    at: '2026-03-02T00:30:00.000Z',
  },
});
export const toVerify = (
  change: Partial<VerifyIdentity['data']> = {},
  identity: { diHash?: string; staffId?: string } = {},
): VerifyIdentity => ({
  type: 'VerifyIdentity',
  data: {
    participantId,
    method: 'MOBILE_PASS',
    answer: { verified: true, identity: { ...confirmation, ...identity } },
    at: '2026-03-02T00:35:00.000Z',
    ...change,
  },
});
export const toState = (change: Partial<StateWillToWork['data']> = {}): StateWillToWork => ({
  type: 'StateWillToWork',
  data: { ...willing.data, at: '2026-03-02T00:36:00.000Z', ...change },
});
export const toComplete = (
  change: Partial<CompleteRegistration['data']> = {},
): CompleteRegistration => ({
  type: 'CompleteRegistration',
  data: {
    ...declared,
    consents: policy.requiredConsents,
    policy,
    at: '2026-03-02T00:50:00.000Z',
    ...change,
  },
});
export const toNoteDuplicate = (): NoteDuplicateSuspected => ({
  type: 'NoteDuplicateSuspected',
  data: { participantId, reviewId, at: '2026-03-02T00:51:00.000Z' },
});
export const toSettle = (
  decision: DuplicateReviewSettled['data']['decision'],
): SettleDuplicateReview => {
  const { settledAt: at, ...data } = settledAs(decision).data;
  return { type: 'SettleDuplicateReview', data: { ...data, at } };
};

import type {
  ReferralConsented,
  ReferralDeclined,
  ReferralProposed,
  ReferralSent,
} from '@academy/contracts';
import type { ConsentReferral, SharingPolicy } from './consent-referral.js';
import type { DeclineReferral } from './decline-referral.js';
import type { ProposalPolicy, ProposeReferral } from './propose-referral.js';
import type { ResponsePolicy, SendReferral } from './send-referral.js';

const keys = {
  referralId: '0199b2c0-0000-7000-8000-00000000ef01',
  participantId: '0199b2c0-0000-7000-8000-000000000001',
  jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
};
const proposal = {
  ...keys,
  basis: 'CONSULTANT',
  proposedBy: '0199b2c0-0000-7000-8000-0000000005c1',
} as const;
const consentId = '0199b2c0-0000-7000-8000-0000000000a2';
const snapshotHash = '5a'.repeat(32);
const openUntil = '2026-04-04';

export const proposalPolicy: ProposalPolicy = { version: 'example', answerDays: 5 };
export const sharingPolicy: SharingPolicy = {
  version: 'example',
  shareableFields: ['NAME', 'CONTACT', 'CAREER'],
};
export const responsePolicy: ResponsePolicy = {
  version: 'example',
  respondDays: 7,
  remindAfterDays: [3, 7],
  expireAfterDays: 14,
};

export const proposed: ReferralProposed = {
  type: 'ReferralProposed',
  data: { ...proposal, answerBy: '2026-03-14' },
};
export const consented: ReferralConsented = {
  type: 'ReferralConsented',
  data: {
    ...keys,
    consentId,
    sharedFields: ['NAME', 'CAREER'],
    consentedAt: '2026-03-10T04:00:00.000Z',
  },
};
export const declined: ReferralDeclined = {
  type: 'ReferralDeclined',
  data: { ...keys, reasonCode: 'WAGE' },
};
export const sent: ReferralSent = {
  type: 'ReferralSent',
  data: {
    ...keys,
    sharedFields: ['NAME', 'CAREER'],
    snapshotHash,
    sentAt: '2026-03-10T05:00:00.000Z',
    respondBy: '2026-03-17',
    remindOn: ['2026-03-13', '2026-03-17'],
    expiresOn: '2026-03-24',
  },
};

export const toPropose = (change: Partial<ProposeReferral['data']> = {}): ProposeReferral => ({
  type: 'ProposeReferral',
  data: {
    ...proposal,
    jobOrderOpenUntil: openUntil,
    policy: proposalPolicy,
    at: '2026-03-09T03:00:00.000Z',
    ...change,
  },
});
export const toConsent = (change: Partial<ConsentReferral['data']> = {}): ConsentReferral => ({
  type: 'ConsentReferral',
  data: {
    consentId,
    sharedFields: ['NAME', 'CAREER'],
    policy: sharingPolicy,
    at: '2026-03-10T04:00:00.000Z',
    ...change,
  },
});
export const toSend = (change: Partial<SendReferral['data']> = {}): SendReferral => ({
  type: 'SendReferral',
  data: {
    employerConsent: 'ACTIVE',
    jobOrderOpenUntil: openUntil,
    snapshotHash,
    policy: responsePolicy,
    at: '2026-03-10T05:00:00.000Z',
    ...change,
  },
});
export const toDecline = (): DeclineReferral => ({
  type: 'DeclineReferral',
  data: { reasonCode: 'WAGE' },
});

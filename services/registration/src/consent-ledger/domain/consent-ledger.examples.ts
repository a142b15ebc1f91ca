import type { ConsentExpired, ConsentGranted, ConsentWithdrawn } from '@academy/contracts';
import type { ConsentPolicy, GrantConsent } from './grant-consent.js';
import type { WithdrawConsent } from './withdraw-consent.js';

const participantId = '0199b2c0-0000-7000-8000-000000000001';
const textHash = 'e1'.repeat(32);
const grant = {
  participantId,
  noticeVersion: '2026-03',
  itemsHash: textHash,
  method: 'CHECKBOX',
  evidenceRef: 'document:consent-1',
} as const;

export const policy: ConsentPolicy = {
  notices: [
    { purpose: 'COLLECT_USE', version: '2025-11', effectiveFrom: '2025-11-01', textHash },
    { purpose: 'COLLECT_USE', version: '2026-03', effectiveFrom: '2026-03-01', textHash },
    { purpose: 'COLLECT_USE', version: '2026-09', effectiveFrom: '2026-09-01', textHash },
    { purpose: 'THIRD_PARTY_EMPLOYER', version: '2026-03', effectiveFrom: '2026-03-01', textHash },
  ],
  current: [
    { purpose: 'COLLECT_USE', version: '2026-03', textHash },
    { purpose: 'THIRD_PARTY_EMPLOYER', version: '2026-03', textHash },
  ],
};

export const collectUse: ConsentGranted = {
  type: 'ConsentGranted',
  data: {
    ...grant,
    consentId: '0199b2c0-0000-7000-8000-0000000000a1',
    purpose: 'COLLECT_USE',
    grantedAt: '2026-03-02T00:40:00.000Z',
  },
};
/** Holds until the end of 2026-08-31. */
export const toEmployers: ConsentGranted = {
  type: 'ConsentGranted',
  data: {
    ...grant,
    consentId: '0199b2c0-0000-7000-8000-0000000000a2',
    purpose: 'THIRD_PARTY_EMPLOYER',
    expiresOn: '2026-08-31',
    grantedAt: '2026-03-02T00:41:00.000Z',
  },
};
export const notToEmployers: ConsentWithdrawn = {
  type: 'ConsentWithdrawn',
  data: {
    participantId,
    consentId: toEmployers.data.consentId,
    purpose: 'THIRD_PARTY_EMPLOYER',
    effectiveAt: '2026-05-11T06:00:00.000Z',
    channel: 'APP',
  },
};

export const expired: ConsentExpired = {
  type: 'ConsentExpired',
  data: {
    participantId,
    consentId: toEmployers.data.consentId,
    purpose: 'THIRD_PARTY_EMPLOYER',
    expiredAt: '2026-08-31T15:00:00.000Z',
  },
};

/** The command that leads to a grant. */
export const toGrant = (
  { data: { grantedAt, itemsHash: _, ...data } }: ConsentGranted,
  change: Partial<GrantConsent['data']> = {},
): GrantConsent => ({ type: 'GrantConsent', data: { ...data, policy, at: grantedAt, ...change } });

export const toWithdraw = (at = notToEmployers.data.effectiveAt): WithdrawConsent => ({
  type: 'WithdrawConsent',
  data: { participantId, purpose: 'THIRD_PARTY_EMPLOYER', channel: 'APP', at },
});

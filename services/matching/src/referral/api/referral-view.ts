import type { KnownReferral } from '../domain/referral.js';

const statuses = {
  proposed: 'PROPOSED',
  consented: 'CONSENTED',
  declined: 'DECLINED',
  sent: 'SENT',
} as const satisfies Record<KnownReferral['status'], string>;

/** A referral as its reader sees it; what it does not hold yet is left out. */
export interface ReferralView {
  readonly referralId: string;
  readonly participantId: string;
  readonly jobOrderId: string;
  readonly status: (typeof statuses)[KnownReferral['status']];
  /** The last day on which the person may consent. */
  readonly answerBy?: string;
  readonly consentId?: string;
  readonly sharedFields?: readonly string[];
  /** The last day on which the employer should answer. */
  readonly respondBy?: string;
}

/** What is shown of a referral. */
export const referralView = ({ status, ...referral }: KnownReferral): ReferralView => ({
  ...referral,
  status: statuses[status],
});

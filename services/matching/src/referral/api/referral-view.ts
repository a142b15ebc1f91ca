import type { Interview } from '../domain/interview.js';
import type { KnownReferral } from '../domain/referral.js';

const statuses = {
  proposed: 'PROPOSED',
  consented: 'CONSENTED',
  sent: 'SENT',
  considered: 'CONSIDERED',
  offered: 'OFFERED',
  accepted: 'ACCEPTED',
  declined: 'DECLINED',
  rejected: 'REJECTED',
  withdrawn: 'WITHDRAWN',
  expired: 'EXPIRED',
  hired: 'HIRED',
} as const satisfies Record<KnownReferral['status'], string>;

/** A referral as its reader sees it; what it does not hold yet is left out. */
export interface ReferralView {
  readonly referralId: string;
  readonly participantId: string;
  readonly jobOrderId: string;
  readonly status: (typeof statuses)[KnownReferral['status']];
  /** The last day on which the person may answer the proposal, or the offer. */
  readonly answerBy?: string;
  readonly consentId?: string;
  readonly sharedFields?: readonly string[];
  /** Whether the employer has opened it. */
  readonly viewed?: boolean;
  /** The last day on which the employer should answer. */
  readonly respondBy?: string;
  /** What the employer answered, and the last day on which they should decide. */
  readonly result?: string;
  readonly decideBy?: string;
  readonly interviews?: readonly (Interview & { readonly interviewId: string })[];
  readonly reasonCode?: string;
  readonly placementId?: string;
}

type Facts = Omit<ReferralView, 'status' | 'interviews'>;

const factsOf = (referral: KnownReferral): Facts => {
  switch (referral.status) {
    case 'sent': {
      const { status: _, remindOn: __, reminded: ___, expiresOn: ____, ...facts } = referral;
      return facts;
    }
    case 'considered':
    case 'offered': {
      const { status: _, interviews: __, ...facts } = referral;
      return facts;
    }
    case 'proposed':
    case 'consented':
    case 'accepted':
    case 'declined':
    case 'rejected':
    case 'withdrawn':
    case 'expired':
    case 'hired': {
      const { status: _, ...facts } = referral;
      return facts;
    }
  }
};

/** What is shown of a referral. */
export const referralView = (referral: KnownReferral): ReferralView => {
  const view = { ...factsOf(referral), status: statuses[referral.status] };
  if (!('interviews' in referral)) return view;
  const interviews = Object.entries(referral.interviews).map(([interviewId, interview]) => ({
    interviewId,
    ...interview,
  }));
  return { ...view, interviews };
};

/** What an employer is shown of it: nothing that names the person, who is known to them by what was shared. */
export const employerView = (referral: KnownReferral): Omit<ReferralView, 'participantId'> => {
  const { participantId: _, consentId: __, ...view } = referralView(referral);
  return view;
};

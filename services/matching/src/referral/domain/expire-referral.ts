import { civilDateOf, type Message } from '@academy/kernel';
import type { ReferralEvent } from './events.js';
import { keysOf, type Referral } from './referral.js';

export type ExpireReferral = Message<'ExpireReferral', { at: string }>;

/**
 * Ends a referral whose turn it was to be answered and was not: by the person (T-16), by the employer (T-16, MAT-13), or
 * an offer (T-17). Who has until a day may answer on all of it.
 */
export const expireReferral = (
  { data: { at } }: ExpireReferral,
  referral: Referral,
): readonly ReferralEvent[] => {
  const today = civilDateOf(at);
  switch (referral.status) {
    case 'proposed': {
      if (today <= referral.answerBy) return [];
      const silent = { party: 'PARTICIPANT', reasonCode: 'NO_ANSWER' } as const;
      return [{ type: 'ReferralExpired', data: { ...keysOf(referral), ...silent } }];
    }
    case 'sent': {
      if (today <= referral.expiresOn) return [];
      const silent = { party: 'EMPLOYER', reasonCode: 'NO_ANSWER' } as const;
      return [{ type: 'ReferralExpired', data: { ...keysOf(referral), ...silent } }];
    }
    case 'considered': {
      if (today <= referral.decideBy) return [];
      const silent = { party: 'EMPLOYER', reasonCode: 'NO_DECISION' } as const;
      return [{ type: 'ReferralExpired', data: { ...keysOf(referral), ...silent } }];
    }
    case 'offered': {
      const { answerBy } = referral;
      if (today <= answerBy) return [];
      return [{ type: 'JobOfferExpired', data: { ...keysOf(referral), answerBy } }];
    }
    case 'unknown':
    case 'consented':
    case 'accepted':
    case 'declined':
    case 'rejected':
    case 'withdrawn':
    case 'expired':
    case 'hired':
      return [];
  }
};

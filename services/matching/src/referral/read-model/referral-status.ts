import type {
  EmployerResponded,
  JobOfferAccepted,
  JobOfferDeclined,
  JobOfferExpired,
  JobOfferExtended,
  ReferralConsented,
  ReferralDeclined,
  ReferralExpired,
  ReferralHired,
  ReferralProposed,
  ReferralSent,
  ReferralViewed,
  ReferralWithdrawn,
} from '@academy/contracts';

/** What moves a referral on. */
export type ReferralCardEvent =
  | ReferralProposed
  | ReferralConsented
  | ReferralDeclined
  | ReferralSent
  | ReferralViewed
  | EmployerResponded
  | JobOfferExtended
  | JobOfferAccepted
  | JobOfferDeclined
  | JobOfferExpired
  | ReferralWithdrawn
  | ReferralExpired
  | ReferralHired;

/** `PLACED`: a placement followed from it. */
export type ReferralStatus =
  | ('PROPOSED' | 'CONSENTED' | 'SENT' | 'VIEWED' | 'CONSIDERED' | 'OFFERED' | 'ACCEPTED')
  | ('DECLINED' | 'REJECTED' | 'WITHDRAWN' | 'EXPIRED' | 'PLACED');

/** Where a referral stands after an event. */
export interface Standing {
  readonly status: ReferralStatus;
  /** The last day of whoever is to answer next: the person, the employer, the person again. */
  readonly answerBy: string | null;
}

const at = (status: ReferralStatus, answerBy: string | null = null): Standing => ({
  status,
  answerBy,
});

/** Where the referral stands with this event. */
export const referralStatus = ({ type, data }: ReferralCardEvent): Standing => {
  switch (type) {
    case 'ReferralProposed':
      return at('PROPOSED', data.answerBy);
    case 'ReferralConsented':
      return at('CONSENTED');
    case 'ReferralSent':
      return at('SENT', data.respondBy);
    case 'ReferralViewed':
      return at('VIEWED');
    case 'EmployerResponded':
      return data.result === 'REJECT' ? at('REJECTED') : at('CONSIDERED', data.decideBy);
    case 'JobOfferExtended':
      return at('OFFERED', data.answerBy);
    case 'JobOfferAccepted':
      return at('ACCEPTED');
    case 'ReferralDeclined':
    case 'JobOfferDeclined':
      return at('DECLINED');
    case 'ReferralExpired':
    case 'JobOfferExpired':
      return at('EXPIRED');
    case 'ReferralWithdrawn':
      return at('WITHDRAWN');
    case 'ReferralHired':
      return at('PLACED');
  }
};

import type {
  ReferralConsented,
  ReferralDeclined,
  ReferralProposed,
  ReferralSent,
} from '@academy/contracts';

export type ReferralEvent = ReferralProposed | ReferralConsented | ReferralDeclined | ReferralSent;

import {
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
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import { ReferralCard } from './referral-card.entity.js';
import { referralStatus, type ReferralCardEvent } from './referral-status.js';

const moved =
  (event: ReferralCardEvent) =>
  (card: ReferralCard | undefined): ReferralCard => {
    const { referralId, participantId, jobOrderId } = event.data;
    const shown = event.type === 'ReferralSent' || (card?.shown ?? false);
    return { referralId, participantId, jobOrderId, shown, ...referralStatus(event) };
  };

export const referralCardProjection: Projection<ReferralCardEvent, ReferralCard, EventMeta> = {
  name: 'referral-card',
  kind: 'keyed',
  keyOf: ({ data }) => data.referralId,
  cases: {
    ReferralProposed: moved,
    ReferralConsented: moved,
    ReferralDeclined: moved,
    ReferralSent: moved,
    ReferralViewed: moved,
    EmployerResponded: moved,
    JobOfferExtended: moved,
    JobOfferAccepted: moved,
    JobOfferDeclined: moved,
    JobOfferExpired: moved,
    ReferralWithdrawn: moved,
    ReferralExpired: moved,
    ReferralHired: moved,
  },
};

/** The referrals of each order. */
export const referralCard = readModel<ReferralCardEvent, ReferralCard>({
  projection: referralCardProjection,
  entity: ReferralCard,
  uses: [
    ReferralProposed,
    ReferralConsented,
    ReferralDeclined,
    ReferralSent,
    ReferralViewed,
    EmployerResponded,
    JobOfferExtended,
    JobOfferAccepted,
    JobOfferDeclined,
    JobOfferExpired,
    ReferralWithdrawn,
    ReferralExpired,
    ReferralHired,
  ],
});

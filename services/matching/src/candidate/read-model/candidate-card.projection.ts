import {
  CandidacyOpened,
  EmployerConsentNoted,
  EmployerConsentWithdrawalNoted,
  EmployerResponded,
  JobOfferAccepted,
  JobOfferDeclined,
  JobOfferExpired,
  JobOfferExtended,
  PlacementConfirmed,
  PlacementEnded,
  PlacementNotStarted,
  PlacementStarted,
  PlacementVoided,
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
import type { ReferralCardEvent } from '../../referral/read-model/referral-status.js';
import { referralStatus } from '../../referral/read-model/referral-status.js';
import {
  CandidateCard,
  type PlacementOnCard,
  type ReferralOnCard,
} from './candidate-card.entity.js';

type CardEvent =
  | CandidacyOpened
  | EmployerConsentNoted
  | EmployerConsentWithdrawalNoted
  | ReferralCardEvent
  | PlacementConfirmed
  | PlacementStarted
  | PlacementNotStarted
  | PlacementEnded
  | PlacementVoided;
type Person = Pick<CandidateCard, 'participantId'>;
type Change = (card: CandidateCard) => Partial<CandidateCard>;

/** Events of several streams meet here, so any of them may be the first about a person. */
const change =
  ({ participantId }: Person, fields: Change) =>
  (card: CandidateCard = empty(participantId)): CandidateCard => ({
    ...card,
    ...fields(card),
    changes: card.changes + 1,
  });

const empty = (participantId: string): CandidateCard => ({
  participantId,
  participationId: null,
  employerConsents: [],
  referrals: [],
  placements: [],
  changes: 0,
});

const referral = (event: ReferralCardEvent) =>
  change(event.data, ({ referrals }) => {
    const { referralId, jobOrderId } = event.data;
    const others = referrals.filter((one) => one.referralId !== referralId);
    return { referrals: [...others, { referralId, jobOrderId, ...referralStatus(event) }] };
  });

const ledTo =
  (referralId: string | undefined) =>
  (one: ReferralOnCard): ReferralOnCard =>
    one.referralId === referralId ? { ...one, status: 'PLACED', answerBy: null } : one;

const placed = (placementId: string, fields: Partial<PlacementOnCard>): Change => {
  const changed = (one: PlacementOnCard): PlacementOnCard =>
    one.placementId === placementId ? { ...one, ...fields } : one;
  return ({ placements }) => ({ placements: placements.map(changed) });
};

export const candidateCardProjection: Projection<CardEvent, CandidateCard, EventMeta> = {
  name: 'candidate-card',
  kind: 'keyed',
  keyOf: ({ data }) => data.participantId,
  cases: {
    CandidacyOpened: ({ data }) => change(data, () => ({ participationId: data.participationId })),
    EmployerConsentNoted: ({ data }) =>
      change(data, ({ employerConsents }) => {
        const { consentId, expiresOn = null } = data;
        return { employerConsents: [...employerConsents, { consentId, expiresOn }] };
      }),
    EmployerConsentWithdrawalNoted: ({ data }) =>
      change(data, ({ employerConsents }) => ({
        employerConsents: employerConsents.filter(({ consentId }) => consentId !== data.consentId),
      })),
    ReferralProposed: referral,
    ReferralConsented: referral,
    ReferralDeclined: referral,
    ReferralSent: referral,
    ReferralViewed: referral,
    EmployerResponded: referral,
    JobOfferExtended: referral,
    JobOfferAccepted: referral,
    JobOfferDeclined: referral,
    JobOfferExpired: referral,
    ReferralWithdrawn: referral,
    ReferralExpired: referral,
    ReferralHired: referral,
    PlacementConfirmed: ({ data }) =>
      change(data, ({ referrals, placements }) => {
        const { placementId, employerId, programType, source, startOn, referralId } = data;
        const confirmed = { placementId, employerId, programType, source, startOn } as const;
        return {
          referrals: referrals.map(ledTo(referralId)),
          placements: [...placements, { ...confirmed, status: 'CONFIRMED' }],
        };
      }),
    PlacementStarted: ({ data }) =>
      change(data, placed(data.placementId, { status: 'STARTED', startOn: data.actualStartOn })),
    PlacementNotStarted: ({ data }) =>
      change(data, placed(data.placementId, { status: 'NOT_STARTED' })),
    PlacementEnded: ({ data }) => change(data, placed(data.placementId, { status: 'ENDED' })),
    PlacementVoided: ({ data }) => change(data, placed(data.placementId, { status: 'VOIDED' })),
  },
};

/** Where each person stands with employers. */
export const candidateCard = readModel<CardEvent, CandidateCard>({
  projection: candidateCardProjection,
  entity: CandidateCard,
  uses: [
    CandidacyOpened,
    EmployerConsentNoted,
    EmployerConsentWithdrawalNoted,
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
    PlacementConfirmed,
    PlacementStarted,
    PlacementNotStarted,
    PlacementEnded,
    PlacementVoided,
  ],
});

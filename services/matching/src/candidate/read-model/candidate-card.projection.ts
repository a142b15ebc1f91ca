import {
  CandidacyOpened,
  EmployerConsentNoted,
  EmployerConsentWithdrawalNoted,
  PlacementConfirmed,
  PlacementStarted,
  ReferralConsented,
  ReferralDeclined,
  ReferralProposed,
  ReferralSent,
} from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import type { PlacementEvent } from '../../placement/domain/events.js';
import type { ReferralEvent } from '../../referral/domain/events.js';
import {
  CandidateCard,
  type PlacementOnCard,
  type ReferralOnCard,
} from './candidate-card.entity.js';

type CardEvent =
  | CandidacyOpened
  | EmployerConsentNoted
  | EmployerConsentWithdrawalNoted
  | ReferralEvent
  | PlacementEvent;
type Person = Pick<CandidateCard, 'participantId'>;
type ReferralKeys = Pick<ReferralSent['data'], 'participantId' | 'referralId' | 'jobOrderId'>;
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

const referral = (
  { participantId, referralId, jobOrderId }: ReferralKeys,
  status: ReferralOnCard['status'],
  answerBy: string | null = null,
) =>
  change({ participantId }, ({ referrals }) => {
    const others = referrals.filter((one) => one.referralId !== referralId);
    return { referrals: [...others, { referralId, jobOrderId, status, answerBy }] };
  });

const ledTo =
  (referralId: string | undefined) =>
  (one: ReferralOnCard): ReferralOnCard =>
    one.referralId === referralId ? { ...one, status: 'PLACED', answerBy: null } : one;

const begun =
  (placementId: string, startOn: string) =>
  (one: PlacementOnCard): PlacementOnCard =>
    one.placementId === placementId ? { ...one, status: 'STARTED', startOn } : one;

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
    ReferralProposed: ({ data }) => referral(data, 'PROPOSED', data.answerBy),
    ReferralConsented: ({ data }) => referral(data, 'CONSENTED'),
    ReferralDeclined: ({ data }) => referral(data, 'DECLINED'),
    ReferralSent: ({ data }) => referral(data, 'SENT', data.respondBy),
    PlacementConfirmed: ({ data }) =>
      change(data, ({ referrals, placements }) => {
        const { placementId, employerId, programType, source, startOn, referralId } = data;
        const confirmed = { placementId, employerId, programType, source, startOn } as const;
        return {
          referrals: referrals.map(ledTo(referralId)),
          placements: [...placements, { ...confirmed, status: 'CONFIRMED' }],
        };
      }),
    PlacementStarted: ({ data: { placementId, actualStartOn, ...data } }) =>
      change(data, ({ placements }) => ({
        placements: placements.map(begun(placementId, actualStartOn)),
      })),
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
    PlacementConfirmed,
    PlacementStarted,
  ],
});

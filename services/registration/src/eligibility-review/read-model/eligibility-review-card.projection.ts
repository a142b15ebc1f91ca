import {
  EligibilityAppealed,
  EligibilityConfirmed,
  EligibilityDenied,
  EligibilityEvidenceRecorded,
  EligibilityExpired,
  EligibilityOverridden,
  EligibilityReviewOpened,
  EligibilityUsed,
} from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import type { EligibilityReviewEvent } from '../domain/events.js';
import { EligibilityReviewCard, type EvidenceOnCard } from './eligibility-review-card.entity.js';

type Meta = Pick<EventMeta, 'streamVersion' | 'recordedAt'>;
type Fold = (card: EligibilityReviewCard | undefined, meta: Meta) => EligibilityReviewCard | null;
type Facts = Partial<EligibilityReviewCard>;

const learn =
  (facts: Facts | ((card: EligibilityReviewCard) => Facts)): Fold =>
  (card, { streamVersion: version }) =>
    card ? { ...card, ...(typeof facts === 'function' ? facts(card) : facts), version } : null;

const onCard = (data: EligibilityEvidenceRecorded['data']): EvidenceOnCard => {
  const { evidenceId, kind, source, result, checkedAt, validUntil } = data;
  return { evidenceId, kind, source, result, checkedAt, validUntil };
};

const undecided = {
  evidenceIds: [],
  validUntil: null,
  provisional: false,
  reasonCodes: [],
  appealableUntil: null,
  overridden: false,
  used: false,
} as const satisfies Facts;

export const eligibilityReviewCardProjection: Projection<
  EligibilityReviewEvent,
  EligibilityReviewCard,
  Meta
> = {
  name: 'eligibility_review_card',
  kind: 'keyed',
  keyOf: ({ data }) => data.reviewId,
  cases: {
    EligibilityReviewOpened:
      ({ data }) =>
      (_, { streamVersion: version, recordedAt: openedAt }) => ({
        reviewId: data.reviewId,
        participantId: data.participantId,
        programCode: data.programCode,
        referenceDate: data.referenceDate,
        status: 'OPEN',
        evidence: [],
        evidenceDueOn: data.evidenceDueOn ?? null,
        decideBy: data.decideBy ?? null,
        ...undecided,
        reasonCodes: [],
        openedAt,
        version,
      }),
    EligibilityEvidenceRecorded: ({ data }) =>
      learn(({ evidence }) => ({ evidence: [...evidence, onCard(data)] })),
    EligibilityConfirmed: ({ data: { validUntil, evidenceIds = [], provisional = false } }) =>
      learn({
        ...undecided,
        reasonCodes: [],
        status: 'CONFIRMED',
        ...{ validUntil, evidenceIds, provisional },
      }),
    EligibilityDenied: ({ data: { reasonCodes, appealableUntil, evidenceIds = [] } }) =>
      learn({ ...undecided, status: 'DENIED', reasonCodes, appealableUntil, evidenceIds }),
    EligibilityAppealed: () => learn({ status: 'APPEALED' }),
    EligibilityOverridden: ({ data: { to, expiresOn } }) =>
      learn({
        status: to,
        overridden: true,
        validUntil: to === 'CONFIRMED' ? expiresOn : null,
        appealableUntil: null,
      }),
    EligibilityExpired: () => learn({ status: 'EXPIRED' }),
    EligibilityUsed: () => learn({ used: true }),
  },
};

/** The reviews of each person. */
export const eligibilityReviewCard = readModel<EligibilityReviewEvent, EligibilityReviewCard>({
  projection: eligibilityReviewCardProjection,
  entity: EligibilityReviewCard,
  uses: [
    EligibilityReviewOpened,
    EligibilityEvidenceRecorded,
    EligibilityConfirmed,
    EligibilityDenied,
    EligibilityAppealed,
    EligibilityOverridden,
    EligibilityExpired,
    EligibilityUsed,
  ],
});

import { Streams } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import { PolicyBook } from '@academy/platform';
import { Injectable } from '@nestjs/common';
import { EligibilityFacts } from '../../eligibility-review/api/eligibility-facts.queries.js';
import type {
  KnownReview,
  ProgramCode,
} from '../../eligibility-review/domain/eligibility-review.js';
import { barsTo } from '../../eligibility-review/domain/may-enter.js';
import { eligibilityReviews } from '../../eligibility-review/eligibility-reviews.js';
import { EligibilityReviewCards } from '../../eligibility-review/read-model/eligibility-review-cards.queries.js';
import { policyOn } from '../../policies.js';

const evidenceOf = (reviews: readonly KnownReview[]) =>
  reviews
    .filter(({ status }) => status === 'confirmed')
    .flatMap(({ reviewId, evidence }) =>
      evidence.map(({ evidenceId, kind, source, result, checkedAt, validUntil }) => ({
        ...{ reviewId, evidenceId, kind, source, result, checkedAt, validUntil },
      })),
    );

/** Whether people may enter a programme: the decisions on record and what is so on the day. */
@Injectable()
export class EligibilityEntry {
  constructor(
    private readonly streams: Streams,
    private readonly policies: PolicyBook,
    private readonly facts: EligibilityFacts,
    private readonly cards: EligibilityReviewCards,
  ) {}

  /** Today's answer, of a person whom the caller may see. Errors as `EligibilityFacts.of`. */
  async today(participantId: string, programCode: ProgramCode) {
    const on = civilDateOf(this.policies.clock.now());
    const { fullAge, inSeoul } = await this.facts.of(participantId, on);
    const { eligibility: policy, closesNewEntries } = policyOn(this.policies, on);
    const reviews = await this.reviewsOf(participantId, programCode);
    const reasons = barsTo(reviews, { on, fullAge, inSeoul, policy, closesNewEntries });
    const eligible = reasons.length === 0;
    return { participantId, programCode, on, eligible, reasons, evidence: evidenceOf(reviews) };
  }

  /** The cards say which reviews there are, the streams how they stand. */
  private async reviewsOf(participantId: string, programCode: ProgramCode) {
    const cards = await this.cards.of(participantId);
    const loaded = await Promise.all(
      cards
        .filter((card) => card.programCode === programCode)
        .map(({ reviewId }) => this.streams.load(eligibilityReviews, reviewId)),
    );
    return loaded.map(({ state }) => state).filter((state) => state.status !== 'unknown');
  }
}

import { Streams } from '@academy/event-store';
import { ProblemError } from '@academy/platform';
import { Injectable } from '@nestjs/common';
import { VisibleParticipants } from '../../participant/api/visible-participants.queries.js';
import type { KnownReview } from '../domain/eligibility-review.js';
import { eligibilityReviews } from '../eligibility-reviews.js';

/** The reviews that the caller of this request may see, read from their streams. */
@Injectable()
export class VisibleReviews {
  constructor(
    private readonly streams: Streams,
    private readonly visible: VisibleParticipants,
  ) {}

  /** The review. Answers 404 where there is none, or where its person is out of reach. */
  async find(reviewId: string): Promise<KnownReview> {
    const { state } = await this.streams.load(eligibilityReviews, reviewId);
    if (state.status === 'unknown') throw new ProblemError('NotFound');
    await this.visible.find(state.participantId);
    return state;
  }
}

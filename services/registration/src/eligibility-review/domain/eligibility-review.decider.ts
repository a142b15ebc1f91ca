import type { Decider } from '@academy/kernel';
import { evolve, initialState, type EligibilityReview } from './eligibility-review.js';
import type { EligibilityReviewEvent } from './events.js';
import { reviewEligibility, type ReviewEligibility } from './review-eligibility.js';

export type EligibilityReviewCommand = ReviewEligibility;

/** One eligibility decision. */
export const eligibilityReviewDecider: Decider<
  EligibilityReviewCommand,
  EligibilityReview,
  EligibilityReviewEvent
> = { initialState, decide: reviewEligibility, evolve };

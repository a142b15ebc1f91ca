import { category } from '@academy/kernel';
import { eligibilityReviewDecider } from './domain/eligibility-review.decider.js';

/** Eligibility decisions: `eligibility-review-<reviewId>`. */
export const eligibilityReviews = category('eligibility-review', eligibilityReviewDecider, {
  about: 'participant',
});

import { category } from '@academy/kernel';
import { duplicateReviewDecider } from './domain/duplicate-review.decider.js';

/** Suspected duplicates: `duplicate-review-<reviewId>`. */
export const duplicateReviews = category('duplicate-review', duplicateReviewDecider, {
  about: 'participant',
});

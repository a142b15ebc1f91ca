import type { EligibilityReview } from '../domain/eligibility-review.js';

/** What an answer tells of a review: how it stands, and the last day of that. */
export const shown = (review: EligibilityReview) => {
  switch (review.status) {
    case 'confirmed':
      return { status: review.status, validUntil: review.validUntil };
    case 'denied':
      return { status: review.status, appealableUntil: review.appealableUntil };
    case 'unknown':
    case 'open':
    case 'appealed':
    case 'expired':
      return { status: review.status };
  }
};

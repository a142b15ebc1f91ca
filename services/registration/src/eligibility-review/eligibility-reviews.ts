import { addDays, category, startOfDay, type Timer } from '@academy/kernel';
import {
  eligibilityReviewDecider,
  type EligibilityReviewCommand,
} from './domain/eligibility-review.decider.js';
import type { EligibilityReview } from './domain/eligibility-review.js';

const EVIDENCE = 'evidence-due';
const VALIDITY = 'validity';

const timers = (review: EligibilityReview): readonly Timer[] => {
  if (review.status === 'open' && review.evidenceDueOn !== undefined)
    return [{ kind: EVIDENCE, due: startOfDay(addDays(review.evidenceDueOn, 1)) }];
  if (review.status === 'confirmed' && !review.used)
    return [{ kind: VALIDITY, due: startOfDay(addDays(review.validUntil, 1)) }];
  return [];
};

const onTimer = ({ kind }: Timer, now: string): EligibilityReviewCommand => ({
  type: kind === EVIDENCE ? 'DenyIncomplete' : 'ExpireEligibility',
  data: { at: now },
});

/** Eligibility decisions: `eligibility-review-<reviewId>`. One calls back when evidence is overdue (T-03), and when it expires (T-23). */
export const eligibilityReviews = category('eligibility-review', eligibilityReviewDecider, {
  about: 'participant',
  timers,
  onTimer,
});

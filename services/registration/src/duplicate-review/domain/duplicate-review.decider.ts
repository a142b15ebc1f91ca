import type { Decider } from '@academy/kernel';
import { evolve, initialState, type DuplicateReview } from './duplicate-review.js';
import type { DuplicateReviewEvent } from './events.js';
import { openDuplicateReview, type OpenDuplicateReview } from './open-duplicate-review.js';

export type DuplicateReviewCommand = OpenDuplicateReview;

/** One suspected duplicate. */
export const duplicateReviewDecider: Decider<
  DuplicateReviewCommand,
  DuplicateReview,
  DuplicateReviewEvent
> = { initialState, decide: openDuplicateReview, evolve };

import type { Decider } from '@academy/kernel';
import { decideDuplicate, type DecideDuplicate } from './decide-duplicate.js';
import { evolve, initialState, type DuplicateReview } from './duplicate-review.js';
import type { DuplicateReviewEvent } from './events.js';
import { openDuplicateReview, type OpenDuplicateReview } from './open-duplicate-review.js';

export type DuplicateReviewCommand = OpenDuplicateReview | DecideDuplicate;

const decide = (
  command: DuplicateReviewCommand,
  review: DuplicateReview,
): readonly DuplicateReviewEvent[] => {
  switch (command.type) {
    case 'OpenDuplicateReview':
      return openDuplicateReview(command, review);
    case 'DecideDuplicate':
      return decideDuplicate(command, review);
  }
};

/** One suspected duplicate. */
export const duplicateReviewDecider: Decider<
  DuplicateReviewCommand,
  DuplicateReview,
  DuplicateReviewEvent
> = { initialState, decide, evolve };

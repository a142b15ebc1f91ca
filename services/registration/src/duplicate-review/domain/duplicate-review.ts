import type { DuplicateReviewEvent } from './events.js';

/** A suspicion that two accounts are one person; people decide it, machines only suspect (REG-2). */
export type DuplicateReview =
  | { readonly status: 'unknown' }
  | { readonly status: 'open'; readonly participantIds: readonly string[] };

export const initialState: DuplicateReview = { status: 'unknown' };

/** The review after an event. */
export const evolve = (_: DuplicateReview, { data }: DuplicateReviewEvent): DuplicateReview => ({
  status: 'open',
  participantIds: data.participantIds,
});

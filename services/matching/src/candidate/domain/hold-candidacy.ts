import type { Message } from '@academy/kernel';
import type { Candidate } from './candidate.js';
import type { CandidateEvent } from './events.js';

interface Review {
  readonly participantId: string;
  readonly reviewId: string;
  readonly at: string;
}

export type HoldCandidacy = Message<'HoldCandidacy', Review>;
export type ReleaseCandidacy = Message<'ReleaseCandidacy', Review>;

/** Lets nothing new begin while a review asks whether two accounts are one person (REG-1); what is under way goes on. */
export const holdCandidacy = (
  { data: { participantId, reviewId, at } }: HoldCandidacy,
  { heldBy }: Candidate,
): readonly CandidateEvent[] =>
  heldBy.includes(reviewId)
    ? []
    : [{ type: 'CandidacyHeld', data: { participantId, reviewId, heldAt: at } }];

/** Lets the candidacy go on; another review may still hold it. */
export const releaseCandidacy = (
  { data: { participantId, reviewId, at } }: ReleaseCandidacy,
  { heldBy }: Candidate,
): readonly CandidateEvent[] =>
  heldBy.includes(reviewId)
    ? [{ type: 'CandidacyReleased', data: { participantId, reviewId, releasedAt: at } }]
    : [];

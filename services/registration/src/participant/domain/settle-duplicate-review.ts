import type { DuplicateReviewSettled } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { ParticipantEvent } from './events.js';
import { livingAccount, type Participant } from './participant.js';

export type SettleDuplicateReview = Message<
  'SettleDuplicateReview',
  Omit<DuplicateReviewSettled['data'], 'settledAt'> & { at: string }
>;

/**
 * Tells the account what was decided about it: DIFFERENT lets it go on, SAME leaves it waiting for the merge (REG-1, REG-2).
 * Rejects what `livingAccount` rejects and, where the account waits for another review, `DuplicateUnderReview`.
 */
export const settleDuplicateReview = (
  { data: { at, ...settling } }: SettleDuplicateReview,
  participant: Participant,
): readonly ParticipantEvent[] => {
  if (livingAccount(participant).duplicateReviewId !== settling.reviewId)
    throw new Rejection('DuplicateUnderReview');

  return [{ type: 'DuplicateReviewSettled', data: { ...settling, settledAt: at } }];
};

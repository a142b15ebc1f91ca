import type { Message } from '@academy/kernel';
import type { ParticipantEvent } from './events.js';
import { livingAccount, type Participant } from './participant.js';

export type NoteDuplicateSuspected = Message<
  'NoteDuplicateSuspected',
  { participantId: string; reviewId: string; at: string }
>;

/** Blocks the newer account until the review is decided (REG-1). Rejects what `livingAccount` rejects. */
export const noteDuplicateSuspected = (
  { data: { participantId, reviewId, at } }: NoteDuplicateSuspected,
  participant: Participant,
): readonly ParticipantEvent[] => {
  if (livingAccount(participant).duplicateReviewId !== undefined) return [];

  return [{ type: 'DuplicateReviewNoted', data: { participantId, reviewId, notedAt: at } }];
};

import { Rejection, type Message } from '@academy/kernel';
import type { ParticipantEvent } from './events.js';
import type { Participant } from './participant.js';

export type NoteDuplicateSuspected = Message<
  'NoteDuplicateSuspected',
  { participantId: string; reviewId: string; at: string }
>;

/** Blocks the newer account until the review is decided (REG-1). Rejects `RegistrationNotStarted`. */
export const noteDuplicateSuspected = (
  { data: { participantId, reviewId, at } }: NoteDuplicateSuspected,
  participant: Participant,
): readonly ParticipantEvent[] => {
  if (participant.status === 'unknown') throw new Rejection('RegistrationNotStarted');
  if (participant.duplicateReviewId !== undefined) return [];

  return [{ type: 'DuplicateReviewNoted', data: { participantId, reviewId, notedAt: at } }];
};

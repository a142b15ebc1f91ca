import type { Message } from '@academy/kernel';
import type { ParticipantEvent } from './events.js';
import { draftUntil, type Participant } from './participant.js';

/** What the end of the time for a draft becomes. */
export type ExpireDraft = Message<'ExpireDraft', { at: string }>;

/** Gives up a registration that nobody completed in time (T-02); one that was completed, or waits for a decision, stays. */
export const expireDraft = (
  { data: { at } }: ExpireDraft,
  participant: Participant,
): readonly ParticipantEvent[] => {
  const due = draftUntil(participant);
  if (participant.status === 'unknown' || due === undefined || at < due) return [];

  const { participantId } = participant;
  return [{ type: 'RegistrationDraftExpired', data: { participantId, expiredAt: at } }];
};

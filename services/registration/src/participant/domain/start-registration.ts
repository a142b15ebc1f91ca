import type { RegistrationStarted } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { ParticipantEvent } from './events.js';
import { livingAccount, type Participant } from './participant.js';

export type StartRegistration = Message<
  'StartRegistration',
  Omit<RegistrationStarted['data'], 'startedAt'> & { at: string }
>;

/** Opens a provisional account; a second start of the same account changes nothing. Rejects what `livingAccount` rejects. */
export const startRegistration = (
  { data: { at, ...start } }: StartRegistration,
  participant: Participant,
): readonly ParticipantEvent[] => {
  if (participant.status !== 'unknown') {
    livingAccount(participant);
    return [];
  }

  return [{ type: 'RegistrationStarted', data: { ...start, startedAt: at } }];
};

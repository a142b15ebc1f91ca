import type { ParticipantErased } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { ParticipantEvent } from './events.js';
import type { Participant } from './participant.js';

export type RecordErasure = Message<
  'RecordErasure',
  Omit<ParticipantErased['data'], 'identityKeys'>
>;

/** Records that the person's key is destroyed and lets go of the account's keys (REG-1, REG-18). Rejects `RegistrationNotStarted`. */
export const recordErasure = (
  { data }: RecordErasure,
  participant: Participant,
): readonly ParticipantEvent[] => {
  if (participant.status === 'unknown') throw new Rejection('RegistrationNotStarted');
  if (participant.erased !== undefined) return [];

  const identityKeys = [...participant.identityKeys];
  return [{ type: 'ParticipantErased', data: { ...data, identityKeys } }];
};

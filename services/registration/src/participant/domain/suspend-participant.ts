import type { ParticipantSuspended } from '@academy/contracts';
import { civilDateOf, Rejection, type Message } from '@academy/kernel';
import type { ParticipantEvent } from './events.js';
import { livingAccount, type Participant } from './participant.js';

export type SuspendParticipant = Message<
  'SuspendParticipant',
  Omit<ParticipantSuspended['data'], 'suspendedAt'> & { at: string }
>;

/** Stops an account for the time being. Rejects what `livingAccount` rejects, and `SuspensionAlreadyOver`. */
export const suspendParticipant = (
  { data: { at, ...suspension } }: SuspendParticipant,
  participant: Participant,
): readonly ParticipantEvent[] => {
  const { suspension: earlier } = livingAccount(participant);
  const { reasonCode, until } = suspension;
  if (until !== undefined && until < civilDateOf(at)) throw new Rejection('SuspensionAlreadyOver');
  if (earlier?.reasonCode === reasonCode && earlier.until === until) return [];

  return [{ type: 'ParticipantSuspended', data: { ...suspension, suspendedAt: at } }];
};

import type { ParticipantReinstated } from '@academy/contracts';
import { civilDateOf, type Message } from '@academy/kernel';
import type { ParticipantEvent } from './events.js';
import { livingAccount, type Participant } from './participant.js';

export type ReinstateParticipant = Message<
  'ReinstateParticipant',
  Omit<ParticipantReinstated['data'], 'reinstatedAt'> & { at: string }
>;

/** Lets a suspended account take part again; one that is not suspended stays as it is. Rejects what `livingAccount` rejects. */
export const reinstateParticipant = (
  { data: { at, ...reinstatement } }: ReinstateParticipant,
  participant: Participant,
): readonly ParticipantEvent[] => {
  if (livingAccount(participant).suspension === undefined) return [];

  return [{ type: 'ParticipantReinstated', data: { ...reinstatement, reinstatedAt: at } }];
};

/** What the end of a suspension's last day becomes. */
export type EndSuspension = Message<'EndSuspension', { at: string }>;

/** Reinstates an account whose suspension has run out; another, later one goes on. */
export const endSuspension = (
  { data: { at } }: EndSuspension,
  participant: Participant,
): readonly ParticipantEvent[] => {
  if (participant.status === 'unknown') return [];
  const { participantId, suspension } = participant;
  if (suspension?.until === undefined || civilDateOf(at) <= suspension.until) return [];

  const ended = { reason: 'SUSPENSION_ENDED', reinstatedBy: 'timer:suspension' };
  return [{ type: 'ParticipantReinstated', data: { participantId, ...ended, reinstatedAt: at } }];
};

import type { ParticipationExitProposed } from '@academy/contracts';
import { addDays, civilDateOf, type CivilDate, type Message } from '@academy/kernel';
import type { ParticipationEvent } from './events.js';
import {
  running,
  type ExitReason,
  type Participation,
  type ParticipationPolicy,
  type Running,
} from './participation.js';

export type ProposeExit = Message<
  'ProposeExit',
  { reasonCode: ExitReason; policy: Pick<ParticipationPolicy, 'confirmDays'>; at: string }
>;
export type ProposeExitForInactivity = Message<'ProposeExitForInactivity', { at: string }>;

const proposed = (
  { participationId, participantId, homeCampusId, lastServiceOn, proposals }: Running,
  reasonCode: ExitReason,
  proposedOn: CivilDate,
  confirmDays: number,
): ParticipationExitProposed => ({
  type: 'ParticipationExitProposed',
  data: {
    participationId,
    participantId,
    proposalNo: proposals + 1,
    campusId: homeCampusId,
    reasonCode,
    lastServiceOn,
    confirmBy: addDays(proposedOn, confirmDays),
    proposedOn,
  },
});

/** Proposes that an episode ends, for a reason that somebody knows of. Rejects `ParticipationNotOpen`. */
export const proposeExit = (
  { data: { reasonCode, policy, at } }: ProposeExit,
  participation: Participation,
): readonly ParticipationEvent[] => {
  const episode = running(participation);
  if (episode.status === 'exit-proposed' && episode.exitReason === reasonCode) return [];
  return [proposed(episode, reasonCode, civilDateOf(at), policy.confirmDays)];
};

/**
 * The day on which an episode without services is proposed for an exit (T-20): not before what is scheduled is over (REG-13), nor
 * before a pause is. `undefined` when nothing is to be proposed, or is proposed already.
 */
export const inactiveOn = (participation: Participation): CivilDate | undefined => {
  if (participation.status !== 'open' && participation.status !== 'paused') return undefined;
  if (participation.proposeExitOn === undefined) return undefined;
  const held = [
    ...Object.values(participation.scheduled),
    ...(participation.status === 'paused' ? [participation.pausedUntil] : []),
  ].map((last) => addDays(last, 1));
  return [participation.proposeExitOn, ...held].sort().at(-1);
};

/** Proposes an exit of somebody who has not been seen for long; nothing when that is no longer so. */
export const proposeExitForInactivity = (
  { data: { at } }: ProposeExitForInactivity,
  participation: Participation,
): readonly ParticipationEvent[] => {
  const on = civilDateOf(at);
  const due = inactiveOn(participation);
  if (due === undefined || due > on) return [];
  const episode = running(participation);
  return [proposed(episode, 'NO_CONTACT', on, episode.confirmDays ?? 0)];
};

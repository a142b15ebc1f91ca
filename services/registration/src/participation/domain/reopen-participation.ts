import type { ParticipationReopened } from '@academy/contracts';
import { addDays, civilDateOf, daysBetween, Rejection, type Message } from '@academy/kernel';
import type { ParticipationEvent } from './events.js';
import type { Participation, ParticipationPolicy } from './participation.js';

export type ReopenParticipation = Message<
  'ReopenParticipation',
  Pick<ParticipationReopened['data'], 'reasonCode' | 'approverId'> & {
    policy: ParticipationPolicy;
    at: string;
  }
>;

/**
 * Takes an exit back (REG-14). Rejects `ParticipationNotExited`, `ReopeningTooLate` and `PlacedSinceExit`: whoever comes back
 * later, or found work since, enters anew.
 */
export const reopenParticipation = (
  { data: { reasonCode, approverId, policy, at } }: ReopenParticipation,
  participation: Participation,
): readonly ParticipationEvent[] => {
  if (participation.status !== 'exited') throw new Rejection('ParticipationNotExited');
  const { participationId, participantId, exitedOn, placedSince } = participation;
  const reopenedOn = civilDateOf(at);
  if (daysBetween(exitedOn, reopenedOn) > policy.reopenDays)
    throw new Rejection('ReopeningTooLate', undefined, { days: policy.reopenDays });
  if (placedSince) throw new Rejection('PlacedSinceExit');
  const proposeExitOn = addDays(reopenedOn, policy.inactiveDays);
  return [
    {
      type: 'ParticipationReopened',
      data: { participationId, participantId, reasonCode, approverId, reopenedOn, proposeExitOn },
    },
  ];
};

import { addDays, civilDateOf, Rejection, type Message } from '@academy/kernel';
import type { ParticipationEvent } from './events.js';
import { running, type Participation, type ParticipationPolicy } from './participation.js';

export type ObjectToExit = Message<'ObjectToExit', { policy: ParticipationPolicy; at: string }>;

/** Takes a proposed exit back because the person goes on. Rejects `ParticipationNotOpen` and `ExitNotProposed`. */
export const objectToExit = (
  { data: { policy, at } }: ObjectToExit,
  participation: Participation,
): readonly ParticipationEvent[] => {
  const { status, participationId, participantId, proposals } = running(participation);
  if (status !== 'exit-proposed') throw new Rejection('ExitNotProposed');
  const withdrawnOn = civilDateOf(at);
  const proposeExitOn = addDays(withdrawnOn, policy.inactiveDays);
  return [
    {
      type: 'ParticipationExitProposalWithdrawn',
      data: {
        ...{ participationId, participantId, proposalNo: proposals },
        ...{ reasonCode: 'OBJECTION', proposeExitOn, withdrawnOn },
      },
    },
  ];
};

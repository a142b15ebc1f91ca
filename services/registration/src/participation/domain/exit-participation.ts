import { civilDateOf, Rejection, type Message } from '@academy/kernel';
import type { ParticipationEvent } from './events.js';
import { running, type ExitReason, type Participation } from './participation.js';

export type ExitParticipation = Message<
  'ExitParticipation',
  {
    exitReason: ExitReason;
    /** Whether the person themselves says so. */
    byPerson: boolean;
    decidedBy: string;
    policy: { readonly version: string };
    at: string;
  }
>;

/** What only staff can state about somebody. */
const forStaff: readonly ExitReason[] = [
  'NO_CONTACT',
  'INELIGIBLE',
  'DECEASED',
  'COMPLETED_WITHOUT_JOB',
  'DISMISSED',
];

/**
 * Ends an episode, on the day of its last counted service (REG-12). Rejects `ParticipationNotOpen` and, to the person,
 * `ExitReasonForStaff`.
 */
export const exitParticipation = (
  { data: { exitReason, byPerson, decidedBy, policy, at } }: ExitParticipation,
  participation: Participation,
): readonly ParticipationEvent[] => {
  if (byPerson && forStaff.includes(exitReason)) throw new Rejection('ExitReasonForStaff');
  const { status, ...episode } = running(participation);
  const { participationId, participantId, lastServiceOn, stage, proposals } = episode;
  return [
    {
      type: 'ParticipationExited',
      data: {
        participationId,
        participantId,
        ...(status === 'exit-proposed' && { proposalNo: proposals }),
        exitReason,
        exitOn: lastServiceOn,
        stageAtExit: stage,
        exitedOn: civilDateOf(at),
        decidedBy,
        policyVersion: policy.version,
      },
    },
  ];
};

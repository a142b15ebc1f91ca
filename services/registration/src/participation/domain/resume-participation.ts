import { addDays, civilDateOf, type Message } from '@academy/kernel';
import type { ParticipationEvent } from './events.js';
import { running, type Participation, type ParticipationPolicy } from './participation.js';

export type ResumeParticipation = Message<
  'ResumeParticipation',
  { policy: ParticipationPolicy; at: string }
>;

/** Ends a pause; inactivity is counted anew from this day. Rejects `ParticipationNotOpen`. */
export const resumeParticipation = (
  { data: { policy, at } }: ResumeParticipation,
  participation: Participation,
): readonly ParticipationEvent[] => {
  const { status, participationId, participantId } = running(participation);
  if (status !== 'paused') return [];
  const resumedOn = civilDateOf(at);
  const proposeExitOn = addDays(resumedOn, policy.inactiveDays);
  return [
    {
      type: 'ParticipationResumed',
      data: { participationId, participantId, resumedOn, proposeExitOn },
    },
  ];
};

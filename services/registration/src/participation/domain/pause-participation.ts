import type { ParticipationPaused } from '@academy/contracts';
import { civilDateOf, Rejection, type Message } from '@academy/kernel';
import type { ParticipationEvent } from './events.js';
import { running, type Participation } from './participation.js';

export type PauseParticipation = Message<
  'PauseParticipation',
  Pick<ParticipationPaused['data'], 'reasonCode' | 'expectedUntil'> & { at: string }
>;

/** Lets an episode rest until a day. Rejects `ParticipationNotOpen` and `PauseEndsInPast`. */
export const pauseParticipation = (
  { data: { reasonCode, expectedUntil, at } }: PauseParticipation,
  participation: Participation,
): readonly ParticipationEvent[] => {
  const episode = running(participation);
  const pausedOn = civilDateOf(at);
  if (expectedUntil < pausedOn) throw new Rejection('PauseEndsInPast');
  if (episode.status === 'paused' && episode.pausedUntil === expectedUntil) return [];
  const { participationId, participantId } = episode;
  return [
    {
      type: 'ParticipationPaused',
      data: { participationId, participantId, reasonCode, expectedUntil, pausedOn },
    },
  ];
};

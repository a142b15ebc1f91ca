import type { FutureServiceNoted } from '@academy/contracts';
import { addDays, civilDateOf, type Message } from '@academy/kernel';
import type { ParticipationEvent } from './events.js';
import { running, type Participation } from './participation.js';

export type NoteFutureService = Message<
  'NoteFutureService',
  Pick<FutureServiceNoted['data'], 'kind' | 'serviceId' | 'until'> & { at: string }
>;
/** What is scheduled is held at other times. */
export type MoveFutureService = Message<'MoveFutureService', NoteFutureService['data']>;
export type ClearFutureService = Message<'ClearFutureService', { serviceId: string }>;

/**
 * Notes what is scheduled for the person or runs (REG-13); a proposed exit for inactivity does not stand beside it. Rejects
 * `ParticipationNotOpen`.
 */
export const noteFutureService = (
  { data: { kind, serviceId, until, at } }: NoteFutureService,
  participation: Participation,
): readonly ParticipationEvent[] => {
  const episode = running(participation);
  const { participationId, participantId, proposals } = episode;
  if (episode.scheduled[serviceId] === until) return [];
  const withdrawnOn = civilDateOf(at);
  const service: ParticipationEvent = {
    type: 'FutureServiceNoted',
    data: { participationId, participantId, kind, serviceId, until },
  };
  const proposed = episode.status === 'exit-proposed' && episode.exitReason === 'NO_CONTACT';
  if (!proposed || until < withdrawnOn) return [service];
  return [
    service,
    {
      type: 'ParticipationExitProposalWithdrawn',
      data: {
        ...{ participationId, participantId, proposalNo: proposals },
        ...{ reasonCode: 'SERVICE_SCHEDULED', proposeExitOn: addDays(until, 1), withdrawnOn },
      },
    },
  ];
};

/** Another last day of something that lies ahead (REG-13); of what is not scheduled with the person, it is nothing. */
export const moveFutureService = (
  { data }: MoveFutureService,
  participation: Participation,
): readonly ParticipationEvent[] => {
  if (participation.status === 'none' || participation.status === 'exited') return [];
  return data.serviceId in participation.scheduled
    ? noteFutureService({ type: 'NoteFutureService', data }, participation)
    : [];
};

/** What was scheduled is over or off; unknown to the episode, it is nothing. */
export const clearFutureService = (
  { data: { serviceId } }: ClearFutureService,
  participation: Participation,
): readonly ParticipationEvent[] => {
  if (participation.status === 'none' || !(serviceId in participation.scheduled)) return [];
  const { participationId, participantId } = participation;
  return [{ type: 'FutureServiceCleared', data: { participationId, participantId, serviceId } }];
};

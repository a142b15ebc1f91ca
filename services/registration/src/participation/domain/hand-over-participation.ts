import type { ParticipationHandedOver, ParticipationTakenOver } from '@academy/contracts';
import { civilDateOf, Rejection, type Message } from '@academy/kernel';
import type { ParticipationEvent } from './events.js';
import { running, type Participation, type Running } from './participation.js';

/** Addressed to the account that the running episode leaves. */
export type HandOverParticipation = Message<
  'HandOverParticipation',
  Pick<ParticipationHandedOver['data'], 'toParticipantId' | 'reviewId'> & { at: string }
>;
/** Addressed to the account with which it goes on. */
export type TakeOverParticipation = Message<
  'TakeOverParticipation',
  { participantId: string; episode: Running; reviewId: string; at: string }
>;

type Standing = Pick<ParticipationTakenOver['data'], 'status' | 'pausedUntil' | 'exitReason'>;

const standingOf = (episode: Running): Standing => {
  switch (episode.status) {
    case 'open':
      return { status: 'OPEN' };
    case 'paused':
      return { status: 'PAUSED', pausedUntil: episode.pausedUntil };
    case 'exit-proposed':
      return { status: 'EXIT_PROPOSED', exitReason: episode.exitReason };
  }
};

/** Lets the running episode go to the other account of the same person (REG-2). Rejects `ParticipationNotOpen`. */
export const handOverParticipation = (
  { data: { toParticipantId, reviewId, at } }: HandOverParticipation,
  participation: Participation,
): readonly ParticipationEvent[] => {
  const { participationId, participantId } = running(participation);
  const handedOverOn = civilDateOf(at);
  return [
    {
      type: 'ParticipationHandedOver',
      data: { participationId, participantId, toParticipantId, reviewId, handedOverOn },
    },
  ];
};

/**
 * Goes on with an episode of the other account, as it stands and under the next number of this one; nothing about it begins anew.
 * Rejects `ParticipationAlreadyOpen` (REG-10).
 */
export const takeOverParticipation = (
  { data: { participantId, episode, reviewId, at } }: TakeOverParticipation,
  participation: Participation,
): readonly ParticipationEvent[] => {
  if (participation.status !== 'none' && participation.status !== 'exited')
    throw new Rejection('ParticipationAlreadyOpen');
  const { scheduled, missed, proposeExitOn, confirmDays } = episode;
  return [
    {
      type: 'ParticipationTakenOver',
      data: {
        ...{ participationId: episode.participationId, participantId, reviewId },
        ...{ fromParticipantId: episode.participantId, seq: participation.lastSeq + 1 },
        ...standingOf(episode),
        homeCampusId: episode.homeCampusId,
        openedOn: episode.openedOn,
        lastServiceOn: episode.lastServiceOn,
        stage: episode.stage,
        scheduled: Object.entries(scheduled).map(([serviceId, until]) => ({ serviceId, until })),
        missed: Object.entries(missed).map(([appointmentId, missedOn]) => ({
          ...{ appointmentId, missedOn },
        })),
        proposals: episode.proposals,
        ...(proposeExitOn !== undefined && { proposeExitOn }),
        ...(confirmDays !== undefined && { confirmDays }),
        takenOverOn: civilDateOf(at),
      },
    },
  ];
};

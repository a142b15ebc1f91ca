import type {
  CountedServiceNoted,
  ParticipationExited,
  ParticipationExitProposed,
  ParticipationHandedOver,
  ParticipationOpened,
} from '@academy/contracts';
import { Rejection, type CivilDate } from '@academy/kernel';
import type { ParticipationEvent } from './events.js';
import { takenOver } from './taken-over.js';

export type ExitReason = ParticipationExited['data']['exitReason'];
export type Stage = ParticipationExited['data']['stageAtExit'];
export type ServiceKind = CountedServiceNoted['data']['kind'];

/** What the Foundation sets about episodes. */
export interface ParticipationPolicy {
  readonly version: string;
  /** T-20: days without a counted service after which an exit is proposed, and days to confirm it. */
  readonly inactiveDays: number;
  readonly confirmDays: number;
  /** REG-14: days after an exit within which it can be taken back. */
  readonly reopenDays: number;
  /** T-15: days after a class within which its result is on record. */
  readonly resultDays: number;
  /** T-20: whether somebody in after-care has something ahead of them. */
  readonly aftercareHolds: boolean;
}

interface Episode extends Pick<
  ParticipationOpened['data'],
  'participationId' | 'participantId' | 'homeCampusId' | 'openedOn'
> {
  /** Number of this episode, the person's latest. */
  readonly lastSeq: number;
  readonly lastServiceOn: CivilDate;
  readonly stage: Stage;
  /** The last day of everything that is scheduled or runs, by its id (REG-13). */
  readonly scheduled: Readonly<Record<string, CivilDate>>;
  /** The days of missed appointments, by the appointment. */
  readonly missed: Readonly<Record<string, CivilDate>>;
  /** T-20; unknown until a service has been counted. */
  readonly proposeExitOn?: CivilDate;
  readonly confirmDays?: number;
  /** How often its exit was proposed so far. */
  readonly proposals: number;
}

export type Running = Episode &
  (
    | { readonly status: 'open' }
    | { readonly status: 'paused'; readonly pausedUntil: CivilDate }
    | {
        readonly status: 'exit-proposed';
        readonly exitReason: ParticipationExitProposed['data']['reasonCode'];
      }
  );

export interface Exited extends Episode {
  readonly status: 'exited';
  readonly exitOn: CivilDate;
  readonly exitedOn: CivilDate;
  readonly placedSince: boolean;
}

/** Nothing runs here; `lastSeq` is 0 before the first episode. One that went on with another account is asked for there. */
interface NoEpisode {
  readonly status: 'none';
  readonly lastSeq: number;
  readonly handedOver?: Pick<
    ParticipationHandedOver['data'],
    'participationId' | 'toParticipantId'
  >;
}

/** A person's episodes in the academy, of which the latest is known in full. */
export type Participation = NoEpisode | Running | Exited;

export const initialState: Participation = { status: 'none', lastSeq: 0 };

const stages: readonly Stage[] = ['ENTERED', 'COUNSELED', 'TRAINED', 'REFERRED', 'PLACED'];
const stageOf: Readonly<Record<ServiceKind, Stage>> = {
  ENTRY: 'ENTERED',
  COUNSELING: 'COUNSELED',
  CLASS: 'TRAINED',
  REFERRAL: 'REFERRED',
  PLACEMENT: 'PLACED',
  WORK: 'PLACED',
};

/** How far a service brings somebody who has come to a stage. */
export const further = (stage: Stage, kind: ServiceKind): Stage =>
  stages.indexOf(stageOf[kind]) > stages.indexOf(stage) ? stageOf[kind] : stage;

const begun = ({ seq, ...data }: ParticipationOpened['data']): Running => ({
  status: 'open',
  lastSeq: seq,
  participationId: data.participationId,
  participantId: data.participantId,
  homeCampusId: data.homeCampusId,
  openedOn: data.openedOn,
  lastServiceOn: data.openedOn,
  stage: 'ENTERED',
  scheduled: {},
  missed: {},
  proposals: 0,
});

const counted = <E extends Running | Exited>(
  episode: E,
  { kind, servedOn, proposeExitOn, confirmDays }: CountedServiceNoted['data'],
): E => ({
  ...episode,
  stage: further(episode.stage, kind),
  lastServiceOn: servedOn > episode.lastServiceOn ? servedOn : episode.lastServiceOn,
  proposeExitOn,
  confirmDays,
  ...(episode.status === 'exited' && {
    placedSince: episode.placedSince || (kind === 'PLACEMENT' && servedOn >= episode.exitedOn),
  }),
});

const without = <V>(of: Readonly<Record<string, V>>, key: string): Readonly<Record<string, V>> =>
  Object.fromEntries(Object.entries(of).filter(([other]) => other !== key));

/** The episodes after an event. Only `ParticipationOpened` begins one and `ParticipationTakenOver` brings one; nothing else can come before. */
export const evolve = (
  participation: Participation,
  { type, data }: ParticipationEvent,
): Participation => {
  if (type === 'ParticipationOpened') return begun(data);
  if (type === 'ParticipationTakenOver') return takenOver(data);
  if (participation.status === 'none') return participation;
  switch (type) {
    case 'ParticipationPaused':
      return { ...participation, status: 'paused', pausedUntil: data.expectedUntil };
    case 'ParticipationResumed':
    case 'ParticipationExitProposalWithdrawn':
    case 'ParticipationReopened':
      return { ...participation, status: 'open', proposeExitOn: data.proposeExitOn };
    case 'ParticipationExitProposed':
      return {
        ...participation,
        status: 'exit-proposed',
        exitReason: data.reasonCode,
        proposals: data.proposalNo,
      };
    case 'ParticipationExited':
      return {
        ...participation,
        status: 'exited',
        exitOn: data.exitOn,
        exitedOn: data.exitedOn,
        placedSince: false,
      };
    case 'ParticipationExitRevised':
      return {
        ...participation,
        ...(participation.status === 'exited' && { exitOn: data.exitOn }),
      };
    case 'CountedServiceNoted':
      return counted(participation, data);
    case 'FutureServiceNoted':
      return {
        ...participation,
        scheduled: { ...participation.scheduled, [data.serviceId]: data.until },
      };
    case 'NoShowNoted':
      return {
        ...participation,
        missed: { ...participation.missed, [data.appointmentId]: data.missedOn },
      };
    case 'HomeCampusChanged':
      return { ...participation, homeCampusId: data.to };
    case 'ParticipationHandedOver': {
      const { participationId, toParticipantId } = data;
      const handedOver = { participationId, toParticipantId };
      return { status: 'none', lastSeq: participation.lastSeq, handedOver };
    }
    case 'FutureServiceCleared':
      return { ...participation, scheduled: without(participation.scheduled, data.serviceId) };
  }
};

/** The episode that is open, paused or about to end; rejects `ParticipationNotOpen` when there is none. */
export const running = (participation: Participation): Running => {
  if (participation.status === 'none' || participation.status === 'exited')
    throw new Rejection('ParticipationNotOpen');
  return participation;
};

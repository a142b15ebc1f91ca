import type { CountedServiceNoted } from '@academy/contracts';
import { addDays, civilDateOf, type CivilDate, type Message } from '@academy/kernel';
import type { ParticipationEvent } from './events.js';
import {
  further,
  type Exited,
  type Participation,
  type ParticipationPolicy,
  type Running,
  type ServiceKind,
} from './participation.js';

export type NoteCountedService = Message<
  'NoteCountedService',
  { kind: ServiceKind; servedOn: CivilDate; policy: ParticipationPolicy; at: string }
>;

const noted = (
  { participationId, participantId }: Running | Exited,
  { kind, policy }: NoteCountedService['data'],
  servedOn: CivilDate,
): CountedServiceNoted => ({
  type: 'CountedServiceNoted',
  data: {
    participationId,
    participantId,
    kind,
    servedOn,
    proposeExitOn: addDays(servedOn, policy.inactiveDays),
    confirmDays: policy.confirmDays,
    policyVersion: policy.version,
  },
});

const afterExit = (
  episode: Exited,
  data: NoteCountedService['data'],
  servedOn: CivilDate,
): readonly ParticipationEvent[] => {
  const { participationId, participantId, lastServiceOn, exitedOn } = episode;
  const late = servedOn > lastServiceOn && servedOn <= exitedOn;
  const placed = data.kind === 'PLACEMENT' && servedOn >= exitedOn && !episode.placedSince;
  if (!late && !placed) return [];
  const service = noted(episode, data, servedOn);
  if (!late) return [service];
  return [
    service,
    {
      type: 'ParticipationExitRevised',
      data: { participationId, participantId, exitOn: servedOn },
    },
  ];
};

const whileRunning = (
  episode: Running,
  data: NoteCountedService['data'],
  servedOn: CivilDate,
): readonly ParticipationEvent[] => {
  const { participationId, participantId, lastServiceOn, stage, proposals } = episode;
  const isLater = servedOn > lastServiceOn;
  if (!isLater && further(stage, data.kind) === stage) return [];
  const service = noted(episode, data, isLater ? servedOn : lastServiceOn);
  const doubted = episode.status === 'exit-proposed' && episode.exitReason === 'NO_CONTACT';
  if (!doubted || !isLater) return [service];
  const { proposeExitOn } = service.data;
  return [
    service,
    {
      type: 'ParticipationExitProposalWithdrawn',
      data: {
        ...{ participationId, participantId, proposalNo: proposals },
        ...{ reasonCode: 'SERVICE_NOTED', proposeExitOn, withdrawnOn: civilDateOf(data.at) },
      },
    },
  ];
};

/**
 * Counts a service (REG-12), on no later day than today. One that is recorded late withdraws a proposed exit for inactivity, or
 * moves the day of the exit (T-20); after an exit a placement is noted, because it bars reopening (REG-14).
 */
export const noteCountedService = (
  { data }: NoteCountedService,
  participation: Participation,
): readonly ParticipationEvent[] => {
  const today = civilDateOf(data.at);
  const servedOn = data.servedOn > today ? today : data.servedOn;
  if (participation.status === 'none' || servedOn < participation.openedOn) return [];
  return participation.status === 'exited'
    ? afterExit(participation, data, servedOn)
    : whileRunning(participation, data, servedOn);
};

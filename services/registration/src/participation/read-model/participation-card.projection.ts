import {
  CountedServiceNoted,
  FutureServiceCleared,
  FutureServiceNoted,
  HomeCampusChanged,
  NoShowNoted,
  ParticipationExited,
  ParticipationExitProposalWithdrawn,
  ParticipationExitProposed,
  ParticipationExitRevised,
  ParticipationHandedOver,
  ParticipationOpened,
  ParticipationPaused,
  ParticipationReopened,
  ParticipationResumed,
  ParticipationTakenOver,
} from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import type { ParticipationEvent } from '../domain/events.js';
import { ParticipationCard } from './participation-card.entity.js';

type Meta = Pick<EventMeta, 'streamVersion'>;
type Fold = (card: ParticipationCard | undefined, meta: Meta) => ParticipationCard | null;

const learn =
  (facts: Partial<ParticipationCard>): Fold =>
  (card, { streamVersion: version }) =>
    card ? { ...card, ...facts, version } : null;

const unhindered = {
  status: 'OPEN',
  pausedUntil: null,
  exitReason: null,
  confirmBy: null,
  exitOn: null,
  stageAtExit: null,
} as const;

const served =
  (servedOn: string): Fold =>
  (card, meta) =>
    card && servedOn > card.lastServiceOn
      ? learn({ lastServiceOn: servedOn })(card, meta)
      : learn({})(card, meta);

export const participationCardProjection: Projection<ParticipationEvent, ParticipationCard, Meta> =
  {
    name: 'participation_card',
    kind: 'keyed',
    keyOf: ({ data }) => data.participationId,
    cases: {
      ParticipationOpened:
        ({ data }) =>
        (_, { streamVersion: version }) => ({
          participationId: data.participationId,
          participantId: data.participantId,
          seq: data.seq,
          entryReason: data.entryReason,
          homeCampusId: data.homeCampusId,
          campusBasis: data.campusBasis,
          openedOn: data.openedOn,
          lastServiceOn: data.openedOn,
          ...unhindered,
          version,
        }),
      ParticipationPaused: ({ data }) =>
        learn({ ...unhindered, status: 'PAUSED', pausedUntil: data.expectedUntil }),
      ParticipationResumed: () => learn(unhindered),
      ParticipationExitProposed: ({ data: { reasonCode, confirmBy } }) =>
        learn({ ...unhindered, status: 'EXIT_PROPOSED', exitReason: reasonCode, confirmBy }),
      ParticipationExitProposalWithdrawn: () => learn(unhindered),
      ParticipationExited: ({ data: { exitReason, exitOn, stageAtExit } }) =>
        learn({ ...unhindered, status: 'EXITED', exitReason, exitOn, stageAtExit }),
      ParticipationExitRevised: ({ data: { exitOn } }) => learn({ exitOn }),
      ParticipationReopened: () => learn(unhindered),
      CountedServiceNoted: ({ data }) => served(data.servedOn),
      FutureServiceNoted: () => learn({}),
      FutureServiceCleared: () => learn({}),
      NoShowNoted: () => learn({}),
      HomeCampusChanged: ({ data: { to, campusBasis } }) =>
        learn({ homeCampusId: to, campusBasis }),
      // Whose it is now says the event beside it, whose version is the one that counts from here on.
      ParticipationHandedOver: () => (card) => card ?? null,
      ParticipationTakenOver: ({ data: { participantId, seq } }) => learn({ participantId, seq }),
    },
  };

/** The episodes of each person. */
export const participationCard = readModel<ParticipationEvent, ParticipationCard>({
  projection: participationCardProjection,
  entity: ParticipationCard,
  uses: [
    ParticipationOpened,
    ParticipationPaused,
    ParticipationResumed,
    ParticipationExitProposed,
    ParticipationExitProposalWithdrawn,
    ParticipationExited,
    ParticipationExitRevised,
    ParticipationReopened,
    CountedServiceNoted,
    FutureServiceNoted,
    FutureServiceCleared,
    NoShowNoted,
    HomeCampusChanged,
    ParticipationHandedOver,
    ParticipationTakenOver,
  ],
});

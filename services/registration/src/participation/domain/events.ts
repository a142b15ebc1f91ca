import type {
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

export type ParticipationEvent =
  | ParticipationOpened
  | ParticipationPaused
  | ParticipationResumed
  | ParticipationExitProposed
  | ParticipationExitProposalWithdrawn
  | ParticipationExited
  | ParticipationExitRevised
  | ParticipationReopened
  | CountedServiceNoted
  | FutureServiceNoted
  | FutureServiceCleared
  | NoShowNoted
  | HomeCampusChanged
  | ParticipationHandedOver
  | ParticipationTakenOver;

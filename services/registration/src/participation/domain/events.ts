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
  ParticipationOpened,
  ParticipationPaused,
  ParticipationReopened,
  ParticipationResumed,
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
  | HomeCampusChanged;

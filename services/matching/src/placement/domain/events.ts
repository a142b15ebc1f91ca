import type {
  PlacementConfirmed,
  PlacementCorrected,
  PlacementEnded,
  PlacementNotStarted,
  PlacementStarted,
  PlacementStartOverdue,
  PlacementTermsChanged,
  PlacementVoided,
  SelfFoundJobReported,
} from '@academy/contracts';

export type PlacementEvent =
  | SelfFoundJobReported
  | PlacementConfirmed
  | PlacementStarted
  | PlacementStartOverdue
  | PlacementNotStarted
  | PlacementTermsChanged
  | PlacementEnded
  | PlacementCorrected
  | PlacementVoided;

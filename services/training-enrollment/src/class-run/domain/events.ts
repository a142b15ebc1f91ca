import type {
  ClassRunApplicationsClosed,
  ClassRunCancelled,
  ClassRunCapacityChanged,
  ClassRunConfirmed,
  ClassRunDecisionDue,
  ClassRunFinished,
  ClassRunOpened,
  ClassRunPostponed,
  ClassRunResultsAwaited,
  ClassRunResultsFinalized,
  ClassRunResultsOverdue,
  ClassRunScheduled,
  ClassRunStarted,
  ClassSessionRescheduled,
  ClassSessionsDisrupted,
  InstructorReplaced,
  SeatConfirmed,
  SeatHeld,
  SeatReleased,
  WaitlistClosed,
  WaitlistJoined,
  WaitlistLeft,
  WaitlistOfferAccepted,
  WaitlistOfferDeclined,
  WaitlistOfferLapsed,
  WaitlistOfferMade,
  WaitlistPromotedByOperator,
} from '@academy/contracts';

export type WaitlistEvent =
  | WaitlistJoined
  | WaitlistOfferMade
  | WaitlistOfferAccepted
  | WaitlistOfferLapsed
  | WaitlistOfferDeclined
  | WaitlistLeft
  | WaitlistClosed
  | WaitlistPromotedByOperator;

export type LifeEvent =
  | ClassRunOpened
  | ClassRunApplicationsClosed
  | ClassRunDecisionDue
  | ClassRunConfirmed
  | ClassRunCancelled
  | ClassRunPostponed
  | ClassSessionRescheduled
  | ClassSessionsDisrupted
  | InstructorReplaced
  | ClassRunStarted
  | ClassRunFinished
  | ClassRunResultsAwaited
  | ClassRunResultsOverdue
  | ClassRunResultsFinalized;

export type ClassRunEvent =
  | ClassRunScheduled
  | ClassRunCapacityChanged
  | SeatHeld
  | SeatConfirmed
  | SeatReleased
  | WaitlistEvent
  | LifeEvent;

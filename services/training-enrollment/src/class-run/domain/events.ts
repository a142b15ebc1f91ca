import type {
  ClassRunCapacityChanged,
  ClassRunScheduled,
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

export type ClassRunEvent =
  | ClassRunScheduled
  | ClassRunCapacityChanged
  | SeatHeld
  | SeatConfirmed
  | SeatReleased
  | WaitlistEvent;

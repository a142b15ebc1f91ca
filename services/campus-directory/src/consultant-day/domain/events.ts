import type {
  SlotBlocked,
  SlotBooked,
  SlotBookingRefused,
  SlotHeld,
  SlotHoldExpired,
  SlotReleased,
  SlotsPublished,
  SlotWithdrawn,
} from '@academy/contracts';

export type ConsultantDayEvent =
  | SlotsPublished
  | SlotHeld
  | SlotHoldExpired
  | SlotBooked
  | SlotBookingRefused
  | SlotReleased
  | SlotBlocked
  | SlotWithdrawn;

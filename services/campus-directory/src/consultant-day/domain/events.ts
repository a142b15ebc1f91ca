import type {
  SlotBlocked,
  SlotBooked,
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
  | SlotReleased
  | SlotBlocked
  | SlotWithdrawn;

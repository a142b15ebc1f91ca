import type { ClassRunScheduled, SeatConfirmed, SeatHeld, SeatReleased } from '@academy/contracts';

export type ClassRunEvent = ClassRunScheduled | SeatHeld | SeatConfirmed | SeatReleased;

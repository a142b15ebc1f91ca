import type {
  AppointmentBooked,
  AppointmentCancelled,
  AppointmentCheckedIn,
  AppointmentCompleted,
  AppointmentNoShowRecorded,
  AppointmentRescheduled,
  NoShowExcused,
} from '@academy/contracts';

export type AgendaEvent =
  | AppointmentBooked
  | AppointmentRescheduled
  | AppointmentCancelled
  | AppointmentCheckedIn
  | AppointmentCompleted
  | AppointmentNoShowRecorded
  | NoShowExcused;

import type {
  AppointmentBooked,
  AppointmentCancelled,
  AppointmentCheckedIn,
  AppointmentCompleted,
  AppointmentDisrupted,
  AppointmentNoShowRecorded,
  AppointmentRescheduled,
  NoShowExcused,
} from '@academy/contracts';

export type AgendaEvent =
  | AppointmentBooked
  | AppointmentRescheduled
  | AppointmentCancelled
  | AppointmentDisrupted
  | AppointmentCheckedIn
  | AppointmentCompleted
  | AppointmentNoShowRecorded
  | NoShowExcused;

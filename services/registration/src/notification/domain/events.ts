import type {
  NotificationCameDue,
  NotificationCancelled,
  NotificationDelivered,
  NotificationFailed,
  NotificationHandedOver,
  NotificationPostponed,
  NotificationRequested,
} from '@academy/contracts';

export type NotificationEvent =
  | NotificationRequested
  | NotificationCameDue
  | NotificationPostponed
  | NotificationHandedOver
  | NotificationDelivered
  | NotificationFailed
  | NotificationCancelled;

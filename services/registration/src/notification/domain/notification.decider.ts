import type { Decider } from '@academy/kernel';
import { cancelNotification, type CancelNotification } from './cancel-notification.js';
import type { NotificationEvent } from './events.js';
import { evolve, initialState, type Notification } from './notification.js';
import { recordHandOver, type RecordHandOver } from './record-hand-over.js';
import { recordReceipt, type RecordReceipt } from './record-receipt.js';
import { releaseNotification, type ReleaseNotification } from './release-notification.js';
import { requestNotification, type RequestNotification } from './request-notification.js';

export type NotificationCommand =
  RequestNotification | ReleaseNotification | RecordHandOver | RecordReceipt | CancelNotification;

const decide = (
  command: NotificationCommand,
  notification: Notification,
): readonly NotificationEvent[] => {
  switch (command.type) {
    case 'RequestNotification':
      return requestNotification(command, notification);
    case 'ReleaseNotification':
      return releaseNotification(command, notification);
    case 'RecordHandOver':
      return recordHandOver(command, notification);
    case 'RecordReceipt':
      return recordReceipt(command, notification);
    case 'CancelNotification':
      return cancelNotification(command, notification);
  }
};

/** One thing that one person is to be told. */
export const notificationDecider: Decider<NotificationCommand, Notification, NotificationEvent> = {
  initialState,
  decide,
  evolve,
};

import type { NotificationCancelled } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { NotificationEvent } from './events.js';
import { keysOf, type Notification } from './notification.js';

export type CancelNotification = Message<
  'CancelNotification',
  Pick<NotificationCancelled['data'], 'reasonCode'>
>;

/** Nobody is told any more; what has been handed over cannot be taken back. */
export const cancelNotification = (
  { data: { reasonCode } }: CancelNotification,
  notification: Notification,
): readonly NotificationEvent[] =>
  notification.status === 'waiting' || notification.status === 'due'
    ? [{ type: 'NotificationCancelled', data: { ...keysOf(notification), reasonCode } }]
    : [];

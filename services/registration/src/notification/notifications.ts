import { category, type Timer } from '@academy/kernel';
import { notificationDecider, type NotificationCommand } from './domain/notification.decider.js';
import type { Notification } from './domain/notification.js';

const timers = (notification: Notification): readonly Timer[] =>
  notification.status === 'waiting' ? [{ kind: 'send', due: notification.sendAfter }] : [];

const onTimer = (_: Timer, now: string): NotificationCommand => ({
  type: 'ReleaseNotification',
  data: { at: now },
});

/** Notifications: `notification-<notificationId>`. One that waits calls back when it may be sent (T-09). */
export const notifications = category('notification', notificationDecider, {
  about: 'participant',
  timers,
  onTimer,
});

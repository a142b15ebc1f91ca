import type { Message } from '@academy/kernel';
import type { NotificationEvent } from './events.js';
import { keysOf, type Notification } from './notification.js';
import { afterQuietHours } from './quiet-hours.js';

export type ReleaseNotification = Message<'ReleaseNotification', { at: string }>;

/** Its moment has come: it is to be handed over, unless an outage has carried the moment into the night (T-09). */
export const releaseNotification = (
  { data: { at } }: ReleaseNotification,
  notification: Notification,
): readonly NotificationEvent[] => {
  if (notification.status !== 'waiting' || notification.sendAfter > at) return [];
  const { channel, tries, quietHours } = notification;
  const keys = keysOf(notification);
  const sendAfter = afterQuietHours(at, quietHours);
  return sendAfter === at
    ? [{ type: 'NotificationCameDue', data: { ...keys, channel, tryNo: tries + 1 } }]
    : [
        {
          type: 'NotificationPostponed',
          data: { ...keys, reasonCode: 'QUIET_HOURS', sendAfter },
        },
      ];
};

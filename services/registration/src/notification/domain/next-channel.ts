import type { NotificationChannel, NotificationFailed } from '@academy/contracts';
import { keysOf, type KnownNotification } from './notification.js';

/** What is tried after a channel; whoever needs assistance is called at once, and everybody after the last one. */
const nextOf = ({ channel, channels, needsAssistance }: KnownNotification): NotificationChannel =>
  needsAssistance ? 'CALL' : (channels[channels.indexOf(channel) + 1] ?? 'CALL');

/** The failure of the channel that a notification is at. */
export const failedBy = (
  notification: KnownNotification,
  reasonCode: string,
  at: string,
): NotificationFailed => ({
  type: 'NotificationFailed',
  data: {
    ...keysOf(notification),
    channel: notification.channel,
    reasonCode,
    next: nextOf(notification),
    sendAfter: at,
  },
});

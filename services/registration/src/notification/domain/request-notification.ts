import type { NotificationChannel, NotificationRequested } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { NotificationEvent } from './events.js';
import type { Notification } from './notification.js';
import { afterQuietHours } from './quiet-hours.js';

type Requested = NotificationRequested['data'];

export type RequestNotification = Message<
  'RequestNotification',
  Omit<Requested, 'channel' | 'channels' | 'sendAfter'> & {
    /** In the order of the person; a call comes after the last of them. */
    channels: readonly NotificationChannel[];
    at: string;
  }
>;

/** Asks for a person to be told something, once, and not at night (T-09). */
export const requestNotification = (
  { data: { at, channels, ...asked } }: RequestNotification,
  notification: Notification,
): readonly NotificationEvent[] => {
  if (notification.status !== 'unknown') return [];
  const sendAfter = afterQuietHours(at, asked.quietHours);
  const order = [...channels.filter((channel) => channel !== 'CALL'), 'CALL' as const];
  const [channel = 'CALL'] = channels;
  return [
    { type: 'NotificationRequested', data: { ...asked, channel, channels: order, sendAfter } },
  ];
};

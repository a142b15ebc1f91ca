import type { NotificationChannel } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { NotificationEvent } from './events.js';
import { failedBy } from './next-channel.js';
import { keysOf, type Notification } from './notification.js';

export type RecordReceipt = Message<
  'RecordReceipt',
  {
    channel: NotificationChannel;
    receipt: { outcome: 'DELIVERED' } | { outcome: 'FAILED'; reasonCode: string };
    at: string;
  }
>;

/**
 * Records what the gateway says became of a message. A receipt may come before the hand-over is written down, and more than once;
 * one for a channel that is given up changes nothing. Rejects `NotificationUnknown`.
 */
export const recordReceipt = (
  { data: { channel, receipt, at } }: RecordReceipt,
  notification: Notification,
): readonly NotificationEvent[] => {
  if (notification.status === 'unknown') throw new Rejection('NotificationUnknown');
  const open = notification.status === 'due' || notification.status === 'handed-over';
  if (!open || notification.channel !== channel) return [];
  return receipt.outcome === 'DELIVERED'
    ? [
        {
          type: 'NotificationDelivered',
          data: { ...keysOf(notification), channel, deliveredAt: at },
        },
      ]
    : [failedBy(notification, receipt.reasonCode, at)];
};

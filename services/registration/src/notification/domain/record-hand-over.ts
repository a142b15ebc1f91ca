import type { NotificationChannel } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { NotificationEvent } from './events.js';
import { failedBy } from './next-channel.js';
import { keysOf, type Notification } from './notification.js';

interface RetryPolicy {
  /** Between two attempts while the gateway does not answer, minutes. */
  readonly retryMinutes: number;
  /** Attempts by one channel; then the next one is tried. */
  readonly mostTries: number;
}

/** What came of handing a message over. */
export type HandOver =
  | { readonly outcome: 'ACCEPTED' }
  | { readonly outcome: 'REFUSED'; readonly reasonCode: string }
  | { readonly outcome: 'AWAY' };

export type RecordHandOver = Message<
  'RecordHandOver',
  { channel: NotificationChannel; handOver: HandOver; policy: RetryPolicy; at: string }
>;

const MINUTE_MS = 60_000;

/**
 * Records what the gateway answered. Without an answer it is asked again later, for the same message, so that the people of a
 * service do not wait for a gateway; a channel that was refused, or never answered, gives way to the next. An answer to what is
 * no longer asked changes nothing.
 */
export const recordHandOver = (
  { data: { channel, handOver, policy, at } }: RecordHandOver,
  notification: Notification,
): readonly NotificationEvent[] => {
  if (notification.status !== 'due' || notification.channel !== channel) return [];
  const keys = keysOf(notification);
  switch (handOver.outcome) {
    case 'ACCEPTED':
      return [{ type: 'NotificationHandedOver', data: { ...keys, channel, handedOverAt: at } }];
    case 'REFUSED':
      return [failedBy(notification, handOver.reasonCode, at)];
    case 'AWAY': {
      if (notification.tries >= policy.mostTries)
        return [failedBy(notification, 'GATEWAY_AWAY', at)];
      const later = new Date(Date.parse(at) + policy.retryMinutes * MINUTE_MS).toISOString();
      const data = { ...keys, reasonCode: 'GATEWAY_AWAY', sendAfter: later } as const;
      return [{ type: 'NotificationPostponed', data }];
    }
  }
};

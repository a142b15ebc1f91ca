import {
  NotificationCameDue,
  NotificationCancelled,
  NotificationDelivered,
  NotificationFailed,
  NotificationHandedOver,
  NotificationPostponed,
  NotificationRequested,
  type NotificationChannel,
} from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import type { NotificationEvent } from '../domain/events.js';
import { NotificationCard } from './notification-card.entity.js';

type Meta = Pick<EventMeta, 'recordedAt'>;

const statusAt = (channel: NotificationChannel) =>
  channel === 'CALL' ? ('TO_CALL' as const) : ('WAITING' as const);

const changed =
  (change: Partial<NotificationCard>) =>
  (card: NotificationCard | undefined): NotificationCard | null =>
    card ? { ...card, ...change } : null;

export const notificationProjection: Projection<NotificationEvent, NotificationCard, Meta> = {
  name: 'notification',
  kind: 'keyed',
  keyOf: ({ data }) => data.notificationId,
  cases: {
    NotificationRequested:
      ({ data: { notificationId, participantId, templateCode, refs, channel, sendAfter } }) =>
      (_, { recordedAt: requestedAt }) => ({
        ...{ notificationId, participantId, templateCode, refs, channel, sendAfter },
        ...{ status: statusAt(channel), reasonCode: null, requestedAt },
      }),
    NotificationCameDue: () => changed({ status: 'DUE' }),
    NotificationPostponed: ({ data: { sendAfter, reasonCode } }) =>
      changed({ status: 'WAITING', sendAfter, reasonCode }),
    NotificationHandedOver: () => changed({ status: 'HANDED_OVER', reasonCode: null }),
    NotificationDelivered: () => changed({ status: 'DELIVERED', reasonCode: null }),
    NotificationFailed: ({ data: { next: channel, sendAfter, reasonCode } }) =>
      changed({ status: statusAt(channel), channel, sendAfter, reasonCode }),
    NotificationCancelled: ({ data: { reasonCode } }) =>
      changed({ status: 'CANCELLED', reasonCode }),
  },
};

/** What people are told, for themselves and for those who look after them. */
export const notificationCard = readModel<NotificationEvent, NotificationCard>({
  projection: notificationProjection,
  entity: NotificationCard,
  uses: [
    NotificationRequested,
    NotificationCameDue,
    NotificationPostponed,
    NotificationHandedOver,
    NotificationDelivered,
    NotificationFailed,
    NotificationCancelled,
  ],
});

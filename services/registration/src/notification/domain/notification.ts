import type { NotificationChannel, NotificationRequested } from '@academy/contracts';
import { match, type Cases } from '@academy/kernel';
import type { NotificationEvent } from './events.js';

type Requested = NotificationRequested['data'];

export interface KnownNotification extends Readonly<Omit<Requested, 'policyVersion'>> {
  readonly status: 'waiting' | 'due' | 'handed-over' | 'delivered' | 'with-a-person' | 'cancelled';
  /** How often the gateway has been asked by this channel. */
  readonly tries: number;
}

/** Something that a person is to be told, once, by the first of their channels that works. */
export type Notification = { readonly status: 'unknown' } | KnownNotification;

export const initialState: Notification = { status: 'unknown' };

type Change = (known: KnownNotification) => KnownNotification;

/** Whoever is to be called is nobody to write to. */
const waitingFor = (channel: NotificationChannel) =>
  channel === 'CALL' ? ('with-a-person' as const) : ('waiting' as const);

const changes: Cases<Exclude<NotificationEvent, NotificationRequested>, Change> = {
  NotificationCameDue:
    ({ data: { tryNo: tries } }) =>
    (known) => ({ ...known, status: 'due', tries }),
  NotificationPostponed:
    ({ data: { sendAfter } }) =>
    (known) => ({ ...known, status: 'waiting', sendAfter }),
  NotificationHandedOver: () => (known) => ({ ...known, status: 'handed-over' }),
  NotificationDelivered: () => (known) => ({ ...known, status: 'delivered' }),
  NotificationFailed:
    ({ data: { next: channel, sendAfter } }) =>
    (known) => ({ ...known, channel, sendAfter, status: waitingFor(channel), tries: 0 }),
  NotificationCancelled: () => (known) => ({ ...known, status: 'cancelled' }),
};

/** The notification after an event. */
export const evolve = (notification: Notification, event: NotificationEvent): Notification => {
  if (event.type === 'NotificationRequested') {
    const { policyVersion: _, ...data } = event.data;
    return { ...data, status: waitingFor(data.channel), tries: 0 };
  }
  if (notification.status === 'unknown') return notification;
  return match(changes, event)(notification);
};

/** The fields by which its events name it. */
export const keysOf = ({ notificationId, participantId }: KnownNotification) => ({
  notificationId,
  participantId,
});

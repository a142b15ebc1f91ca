import { event, type EventOf } from '../event.js';
import { Instant } from '../fields.js';
import { NotificationChannel, NotificationKeys } from './notification-fields.js';

/** The message reached the device of the person. */
export const NotificationDelivered = event(
  'registration',
  'NotificationDelivered',
  1,
  { ...NotificationKeys, channel: NotificationChannel, deliveredAt: Instant },
  {
    title: { ko: '알림 도달', en: 'A notification was delivered' },
    happenedAt: 'deliveredAt',
    examples: [
      {
        notificationId: '0199b2c0-0000-7000-8000-00000000a0e1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        channel: 'SMS',
        deliveredAt: '2026-03-02T01:00:05.000Z',
      },
      {
        notificationId: '0199b2c0-0000-7000-8000-00000000a0e2',
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        channel: 'SMS',
        deliveredAt: '2026-03-02T23:10:00.000Z',
      },
    ],
  },
);
export type NotificationDelivered = EventOf<typeof NotificationDelivered>;

import { event, type EventOf } from '../event.js';
import { Instant } from '../fields.js';
import { NotificationChannel, NotificationKeys } from './notification-fields.js';

/** The gateway took the message and will say what becomes of it. */
export const NotificationHandedOver = event(
  'registration',
  'NotificationHandedOver',
  1,
  { ...NotificationKeys, channel: NotificationChannel, handedOverAt: Instant },
  {
    title: { ko: '알림 전달 접수', en: 'A notification was handed over' },
    happenedAt: 'handedOverAt',
    examples: [
      {
        notificationId: '0199b2c0-0000-7000-8000-00000000a0e1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        channel: 'SMS',
        handedOverAt: '2026-03-02T01:00:01.000Z',
      },
      {
        notificationId: '0199b2c0-0000-7000-8000-00000000a0e2',
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        channel: 'ALIMTALK',
        handedOverAt: '2026-03-02T23:00:01.000Z',
      },
    ],
  },
);
export type NotificationHandedOver = EventOf<typeof NotificationHandedOver>;

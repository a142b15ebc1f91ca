import { event, type EventOf } from '../event.js';
import { Code, Instant } from '../fields.js';
import { NotificationChannel, NotificationKeys } from './notification-fields.js';

/** The message did not reach the person by this channel; `next` is tried now, and CALL means that somebody calls them. */
export const NotificationFailed = event(
  'registration',
  'NotificationFailed',
  1,
  {
    ...NotificationKeys,
    channel: NotificationChannel,
    reasonCode: Code,
    next: NotificationChannel,
    sendAfter: Instant,
  },
  {
    title: { ko: '알림 실패', en: 'A notification failed' },

    examples: [
      {
        notificationId: '0199b2c0-0000-7000-8000-00000000a0e1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        channel: 'SMS',
        reasonCode: 'UNREACHABLE',
        next: 'CALL',
        sendAfter: '2026-03-02T01:00:05.000Z',
      },
      {
        notificationId: '0199b2c0-0000-7000-8000-00000000a0e2',
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        channel: 'ALIMTALK',
        reasonCode: 'NO_CONTACT',
        next: 'SMS',
        sendAfter: '2026-03-02T23:00:05.000Z',
      },
    ],
  },
);
export type NotificationFailed = EventOf<typeof NotificationFailed>;

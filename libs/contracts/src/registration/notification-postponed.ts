import { event, type EventOf } from '../event.js';
import { Instant, OneOf } from '../fields.js';
import { NotificationKeys } from './notification-fields.js';

/** It is not sent now: people are left alone at night (T-09), or the gateway did not answer. */
export const NotificationPostponed = event(
  'registration',
  'NotificationPostponed',
  1,
  { ...NotificationKeys, reasonCode: OneOf('QUIET_HOURS', 'GATEWAY_AWAY'), sendAfter: Instant },
  {
    title: { ko: '알림 발송 연기', en: 'A notification was postponed' },

    examples: [
      {
        notificationId: '0199b2c0-0000-7000-8000-00000000a0e1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        reasonCode: 'QUIET_HOURS',
        sendAfter: '2026-03-02T23:00:00.000Z',
      },
      {
        notificationId: '0199b2c0-0000-7000-8000-00000000a0e2',
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        reasonCode: 'GATEWAY_AWAY',
        sendAfter: '2026-03-03T01:05:00.000Z',
      },
    ],
  },
);
export type NotificationPostponed = EventOf<typeof NotificationPostponed>;

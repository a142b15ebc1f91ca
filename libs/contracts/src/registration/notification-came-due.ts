import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { NotificationChannel, NotificationKeys } from './notification-fields.js';

/** A notification is to be handed to the gateway now. Written before the gateway is asked, so that whatever happens then the same message is asked for again. */
export const NotificationCameDue = event(
  'registration',
  'NotificationCameDue',
  1,
  { ...NotificationKeys, channel: NotificationChannel, tryNo: Type.Integer({ minimum: 1 }) },
  {
    title: { ko: '알림 발송 시각 도래', en: 'A notification came due' },

    examples: [
      {
        notificationId: '0199b2c0-0000-7000-8000-00000000a0e1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        channel: 'SMS',
        tryNo: 1,
      },
      {
        notificationId: '0199b2c0-0000-7000-8000-00000000a0e2',
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        channel: 'ALIMTALK',
        tryNo: 3,
      },
    ],
  },
);
export type NotificationCameDue = EventOf<typeof NotificationCameDue>;

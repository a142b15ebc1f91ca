import { event, type EventOf } from '../event.js';
import { OneOf } from '../fields.js';
import { NotificationKeys } from './notification-fields.js';

/** The person is not to be told any more: their data were erased, or they took back the consent. */
export const NotificationCancelled = event(
  'registration',
  'NotificationCancelled',
  1,
  { ...NotificationKeys, reasonCode: OneOf('PERSON_ERASED', 'CONSENT_WITHDRAWN') },
  {
    title: { ko: '알림 취소', en: 'A notification was cancelled' },

    examples: [
      {
        notificationId: '0199b2c0-0000-7000-8000-00000000a0e1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        reasonCode: 'PERSON_ERASED',
      },
      {
        notificationId: '0199b2c0-0000-7000-8000-00000000a0e2',
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        reasonCode: 'CONSENT_WITHDRAWN',
      },
    ],
  },
);
export type NotificationCancelled = EventOf<typeof NotificationCancelled>;

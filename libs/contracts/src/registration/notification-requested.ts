import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Instant, Text } from '../fields.js';
import {
  NotificationChannel,
  NotificationKeys,
  NotificationRefs,
  QuietHours,
} from './notification-fields.js';

/** A person is to be told something. It names a template and what to put in, never the text or the number; `channels` are in the order of the person, and nothing is sent before `sendAfter` (T-09). */
export const NotificationRequested = event(
  'registration',
  'NotificationRequested',
  1,
  {
    ...NotificationKeys,
    templateCode: Code,
    refs: NotificationRefs,
    channel: NotificationChannel,
    channels: Type.Array(NotificationChannel, { minItems: 1, uniqueItems: true }),
    needsAssistance: Type.Boolean(),
    quietHours: QuietHours,
    sendAfter: Instant,
    policyVersion: Text(40, { pattern: '^[A-Za-z0-9._-]{1,40}$' }),
  },
  {
    title: { ko: '알림 요청', en: 'A notification was requested' },

    examples: [
      {
        notificationId: '0199b2c0-0000-7000-8000-00000000a0e1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        templateCode: 'REGISTRATION_RECEIPT',
        refs: {},
        channel: 'SMS',
        channels: ['SMS', 'CALL'],
        needsAssistance: false,
        quietHours: { from: '21:00', to: '08:00' },
        sendAfter: '2026-03-02T01:00:00.000Z',
        policyVersion: '2026.1',
      },
      {
        notificationId: '0199b2c0-0000-7000-8000-00000000a0e2',
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        templateCode: 'ELIGIBILITY_DENIED',
        refs: { refId: '0199b2c0-0000-7000-8000-00000000e0e1', on: '2026-03-17', code: 'ACADEMY' },
        channel: 'ALIMTALK',
        channels: ['ALIMTALK', 'SMS', 'CALL'],
        needsAssistance: true,
        quietHours: { from: '21:00', to: '08:00' },
        sendAfter: '2026-03-02T23:00:00.000Z',
        policyVersion: '2026.1',
      },
    ],
  },
);
export type NotificationRequested = EventOf<typeof NotificationRequested>;

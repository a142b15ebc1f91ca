import Type, { type Static } from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Instant, Text } from '../fields.js';
import {
  FirstNotificationRefs,
  NotificationChannel,
  NotificationKeys,
  NotificationRefs,
  QuietHours,
} from './notification-fields.js';

const fields = {
  ...NotificationKeys,
  templateCode: Code,
  channel: NotificationChannel,
  channels: Type.Array(NotificationChannel, { minItems: 1, uniqueItems: true }),
  needsAssistance: Type.Boolean(),
  quietHours: QuietHours,
  sendAfter: Instant,
  policyVersion: Text(40, { pattern: '^[A-Za-z0-9._-]{1,40}$' }),
};
const V1 = Type.Object({ ...fields, refs: FirstNotificationRefs }, { additionalProperties: false });
const examples: readonly [Static<typeof V1>, Static<typeof V1>] = [
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
];
const [receipt, denied] = examples;

/**
 * A person is to be told something. It names a template and what to put in, never the text or the number; `channels` are in the
 * order of the person, and nothing is sent before `sendAfter` (T-09). Version 1 had no moment to put in.
 */
export const NotificationRequested = event(
  'registration',
  'NotificationRequested',
  2,
  { ...fields, refs: NotificationRefs },
  {
    title: { ko: '알림 요청', en: 'A notification was requested' },
    examples: [
      receipt,
      {
        ...denied,
        templateCode: 'APPOINTMENT_BOOKED',
        refs: { refId: '0199b2c0-0000-7000-8000-00000000a901', at: '2026-03-10T01:00:00.000Z' },
      },
    ],
    earlier: [{ version: 1, schema: V1, lift: (data: Static<typeof V1>) => data, examples }],
  },
);
export type NotificationRequested = EventOf<typeof NotificationRequested>;

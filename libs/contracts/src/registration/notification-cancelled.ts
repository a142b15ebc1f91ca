import Type, { type Static } from 'typebox';
import { event, type EventOf } from '../event.js';
import { OneOf } from '../fields.js';
import { NotificationKeys } from './notification-fields.js';

const V1 = Type.Object(
  { ...NotificationKeys, reasonCode: OneOf('PERSON_ERASED', 'CONSENT_WITHDRAWN') },
  { additionalProperties: false },
);
const examples: readonly [Static<typeof V1>, Static<typeof V1>] = [
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
];
const [first, second] = examples;

/**
 * The person is not to be told any more: their data were erased, they took back the consent, or what they were to be reminded of
 * is over or off, which version 1 did not know.
 */
export const NotificationCancelled = event(
  'registration',
  'NotificationCancelled',
  2,
  {
    ...NotificationKeys,
    reasonCode: OneOf('PERSON_ERASED', 'CONSENT_WITHDRAWN', 'NO_LONGER_TRUE'),
  },
  {
    title: { ko: '알림 취소', en: 'A notification was cancelled' },
    examples: [first, { ...second, reasonCode: 'NO_LONGER_TRUE' }],
    earlier: [{ version: 1, schema: V1, lift: (data: Static<typeof V1>) => data, examples }],
  },
);
export type NotificationCancelled = EventOf<typeof NotificationCancelled>;

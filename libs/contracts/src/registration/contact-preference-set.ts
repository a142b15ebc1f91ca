import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id, Instant } from '../fields.js';
import { ContactChannel, TimeOfDay } from './fields.js';

/** How the person wants to be reached: the channels in order, and when not. */
export const ContactPreferenceSet = event(
  'registration',
  'ContactPreferenceSet',
  1,
  {
    participantId: Id,
    channels: Type.Array(ContactChannel, { minItems: 1, uniqueItems: true }),
    quietHours: Type.Object({ from: TimeOfDay, to: TimeOfDay }, { additionalProperties: false }),
    needsAssistance: Type.Boolean(),
    largeTextSms: Type.Boolean(),
    setAt: Instant,
  },
  {
    title: { ko: '연락 방법 설정', en: 'The way of contact was set' },
    happenedAt: 'setAt',
    examples: [
      {
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        channels: ['KAKAO', 'SMS'],
        quietHours: { from: '21:00', to: '08:00' },
        needsAssistance: false,
        largeTextSms: true,
        setAt: '2026-04-01T01:05:00.000Z',
      },
      {
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        channels: ['PHONE'],
        quietHours: { from: '18:00', to: '10:00' },
        needsAssistance: true,
        largeTextSms: false,
        setAt: '2026-04-03T01:05:00.000Z',
      },
    ],
  },
);
export type ContactPreferenceSet = EventOf<typeof ContactPreferenceSet>;

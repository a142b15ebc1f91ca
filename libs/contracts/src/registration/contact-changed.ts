import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id, Instant, Sealed } from '../fields.js';
import { ContactField } from './fields.js';

/** How the person can be reached has changed; the values are sealed. `piiVersion` counts the changes. */
export const ContactChanged = event(
  'registration',
  'ContactChanged',
  1,
  {
    participantId: Id,
    changedFields: Type.Array(ContactField, { minItems: 1, uniqueItems: true }),
    piiVersion: Type.Integer({ minimum: 1 }),
    phone: Type.Optional(Sealed),
    email: Type.Optional(Sealed),
    address: Type.Optional(Sealed),
    changedAt: Instant,
  },
  {
    title: { ko: '연락처 변경', en: 'The contact was changed' },
    happenedAt: 'changedAt',
    examples: [
      {
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        changedFields: ['PHONE'],
        piiVersion: 1,
        phone: 'sealed:v1:synthetic-phone-1',
        changedAt: '2026-04-01T01:00:00.000Z',
      },
      {
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        changedFields: ['EMAIL', 'ADDRESS'],
        piiVersion: 2,
        email: 'sealed:v1:synthetic-email-1',
        address: 'sealed:v1:synthetic-address-1',
        changedAt: '2026-04-02T01:00:00.000Z',
      },
    ],
  },
);
export type ContactChanged = EventOf<typeof ContactChanged>;

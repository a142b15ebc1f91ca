import { event, type EventOf } from '../event.js';
import { Id, Instant } from '../fields.js';
import { ConsentPurpose, EntryChannel } from './fields.js';

/** The person took a consent back; it stops future use, not the past. */
export const ConsentWithdrawn = event(
  'registration',
  'ConsentWithdrawn',
  1,
  {
    participantId: Id,
    consentId: Id,
    purpose: ConsentPurpose,
    effectiveAt: Instant,
    channel: EntryChannel,
  },
  {
    title: { ko: '동의 철회', en: 'A consent was withdrawn' },
    happenedAt: 'effectiveAt',
    examples: [
      {
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        consentId: '0199b2c0-0000-7000-8000-0000000000a2',
        purpose: 'THIRD_PARTY_EMPLOYER',
        effectiveAt: '2026-05-11T06:00:00.000Z',
        channel: 'APP',
      },
      {
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        consentId: '0199b2c0-0000-7000-8000-0000000000a3',
        purpose: 'MARKETING',
        effectiveAt: '2026-06-01T00:00:00.000Z',
        channel: 'PHONE',
      },
    ],
  },
);
export type ConsentWithdrawn = EventOf<typeof ConsentWithdrawn>;

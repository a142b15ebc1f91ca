import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Code, Id, Instant } from '../fields.js';
import { DeciderId } from './fields.js';

/** The account may not take part for the time being; `until` is the last day of it. */
export const ParticipantSuspended = event(
  'registration',
  'ParticipantSuspended',
  1,
  {
    participantId: Id,
    reasonCode: Code,
    until: Type.Optional(CivilDate),
    suspendedBy: DeciderId,
    suspendedAt: Instant,
  },
  {
    title: { ko: '참여 정지', en: 'An account was suspended' },
    happenedAt: 'suspendedAt',
    examples: [
      {
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        reasonCode: 'CONSENT_WITHDRAWN',
        suspendedBy: 'registration',
        suspendedAt: '2026-05-11T06:00:00.000Z',
      },
      {
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        reasonCode: 'FALSE_STATEMENT',
        until: '2026-08-31',
        suspendedBy: 'campus-manager',
        suspendedAt: '2026-06-01T01:00:00.000Z',
      },
    ],
  },
);
export type ParticipantSuspended = EventOf<typeof ParticipantSuspended>;

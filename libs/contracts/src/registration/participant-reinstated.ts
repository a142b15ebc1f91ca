import { event, type EventOf } from '../event.js';
import { Code, Id, Instant } from '../fields.js';
import { DeciderId } from './fields.js';

/** The account may take part again. */
export const ParticipantReinstated = event(
  'registration',
  'ParticipantReinstated',
  1,
  { participantId: Id, reason: Code, reinstatedBy: DeciderId, reinstatedAt: Instant },
  {
    title: { ko: '참여 정지 해제', en: 'An account was reinstated' },
    happenedAt: 'reinstatedAt',
    examples: [
      {
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        reason: 'CONSENT_GIVEN_AGAIN',
        reinstatedBy: 'hq-operator',
        reinstatedAt: '2026-05-12T01:00:00.000Z',
      },
      {
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        reason: 'SUSPENSION_ENDED',
        reinstatedBy: 'timer:suspension',
        reinstatedAt: '2026-08-31T15:00:00.000Z',
      },
    ],
  },
);
export type ParticipantReinstated = EventOf<typeof ParticipantReinstated>;

import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id, Instant } from '../fields.js';
import { DeciderId, IdentityKey } from './fields.js';

/** The key of the person is destroyed; what was sealed under it can be read by nobody. Pseudonymous facts stay. */
export const ParticipantErased = event(
  'registration',
  'ParticipantErased',
  1,
  {
    participantId: Id,
    requestId: Type.Optional(Id),
    keyDestroyedAt: Instant,
    retainedCategories: Type.Array(Code, { uniqueItems: true }),
    legalBasis: Code,
    approvedBy: DeciderId,
    identityKeys: Type.Array(IdentityKey),
  },
  {
    title: { ko: '개인정보 파기', en: 'The personal data was erased' },
    happenedAt: 'keyDestroyedAt',
    examples: [
      {
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        requestId: '0199b2c0-0000-7000-8000-0000000000e1',
        keyDestroyedAt: '2026-05-13T01:00:00.000Z',
        retainedCategories: [],
        legalBasis: 'PIPA_36',
        approvedBy: 'dpo',
        identityKeys: [{ kind: 'DI', hash: 'd1'.repeat(32), rank: 0 }],
      },
      {
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        keyDestroyedAt: '2026-04-02T05:00:00.000Z',
        retainedCategories: [],
        legalBasis: 'DRAFT_EXPIRED',
        approvedBy: 'timer:draft',
        identityKeys: [],
      },
    ],
  },
);
export type ParticipantErased = EventOf<typeof ParticipantErased>;

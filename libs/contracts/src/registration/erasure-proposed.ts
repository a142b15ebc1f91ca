import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id, Instant } from '../fields.js';
import { DeciderId } from './fields.js';

/** Somebody proposed to erase the person; another one has to approve it (REG-18). */
export const ErasureProposed = event(
  'registration',
  'ErasureProposed',
  1,
  {
    requestId: Id,
    participantId: Id,
    legalBasis: Code,
    retainedCategories: Type.Array(Code, { uniqueItems: true }),
    proposedBy: DeciderId,
    proposedAt: Instant,
  },
  {
    title: { ko: '개인정보 파기 상신', en: 'An erasure was proposed' },
    happenedAt: 'proposedAt',
    examples: [
      {
        requestId: '0199b2c0-0000-7000-8000-0000000000e1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        legalBasis: 'PIPA_36',
        retainedCategories: [],
        proposedBy: 'hq-operator',
        proposedAt: '2026-05-12T02:00:00.000Z',
      },
      {
        requestId: '0199b2c0-0000-7000-8000-0000000000e2',
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        legalBasis: 'PIPA_21',
        retainedCategories: ['SUBSIDY_FILE'],
        proposedBy: 'dpo-2',
        proposedAt: '2026-06-02T02:00:00.000Z',
      },
    ],
  },
);
export type ErasureProposed = EventOf<typeof ErasureProposed>;

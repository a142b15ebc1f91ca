import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id, Instant } from '../fields.js';
import { DeciderId } from './fields.js';

/** A second person approved the erasure; the key is destroyed next (REG-18). */
export const ErasureApproved = event(
  'registration',
  'ErasureApproved',
  1,
  {
    requestId: Id,
    participantId: Id,
    legalBasis: Code,
    retainedCategories: Type.Array(Code, { uniqueItems: true }),
    proposedBy: DeciderId,
    approvedBy: DeciderId,
    approvedAt: Instant,
  },
  {
    title: { ko: '개인정보 파기 승인', en: 'An erasure was approved' },
    happenedAt: 'approvedAt',
    examples: [
      {
        requestId: '0199b2c0-0000-7000-8000-0000000000e1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        legalBasis: 'PIPA_36',
        retainedCategories: [],
        proposedBy: 'hq-operator',
        approvedBy: 'dpo',
        approvedAt: '2026-05-13T01:00:00.000Z',
      },
      {
        requestId: '0199b2c0-0000-7000-8000-0000000000e2',
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        legalBasis: 'PIPA_21',
        retainedCategories: ['SUBSIDY_FILE'],
        proposedBy: 'dpo-2',
        approvedBy: 'dpo',
        approvedAt: '2026-06-03T01:00:00.000Z',
      },
    ],
  },
);
export type ErasureApproved = EventOf<typeof ErasureApproved>;

import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Text } from '../fields.js';
import {
  CaseKeys,
  CheckpointCode,
  EmploymentKind,
  EvidenceRef,
  RetentionBasis,
  RetentionOutcome,
} from './fields.js';

/** It became known whether the person is at work at a check-point, and by what (AFT-4). UNKNOWN is neither yes nor no (AFT-5). */
export const RetentionVerified = event(
  'aftercare',
  'RetentionVerified',
  1,
  {
    ...CaseKeys,
    code: CheckpointCode,
    outcome: RetentionOutcome,
    basis: RetentionBasis,
    gapDays: Type.Integer({ minimum: 0 }),
    asOf: CivilDate,
    evidenceRef: Type.Optional(EvidenceRef),
    employmentKind: Type.Optional(EmploymentKind),
    policyVersion: Type.Optional(Text(40, { pattern: '^[A-Za-z0-9._-]{1,40}$' })),
  },
  {
    title: { ko: '고용유지 확인', en: 'Retention was verified' },
    happenedAt: 'asOf',
    examples: [
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        code: 'M3',
        outcome: 'RETAINED_SAME_EMPLOYER',
        basis: 'EI_RECORD',
        gapDays: 0,
        asOf: '2026-06-05',
        evidenceRef: 'document:ei-1',
        employmentKind: 'OF_RECORD',
        policyVersion: '2026.1',
      },
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        code: 'M1',
        outcome: 'UNKNOWN',
        basis: 'SELF_REPORT',
        gapDays: 0,
        asOf: '2026-10-05',
      },
    ],
  },
);
export type RetentionVerified = EventOf<typeof RetentionVerified>;

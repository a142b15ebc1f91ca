import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, OneOf, Text } from '../fields.js';
import {
  CaseKeys,
  CheckpointCode,
  EmploymentKind,
  EvidenceRef,
  RetentionBasis,
  RetentionOutcome,
} from './fields.js';

/** Stronger or later evidence said something else about a check-point than was known before (AFT-6). */
export const RetentionRevised = event(
  'aftercare',
  'RetentionRevised',
  1,
  {
    ...CaseKeys,
    code: CheckpointCode,
    from: RetentionOutcome,
    to: RetentionOutcome,
    reason: OneOf('STRONGER_EVIDENCE', 'LATER_EVIDENCE', 'BECAME_KNOWN'),
    basis: RetentionBasis,
    gapDays: Type.Integer({ minimum: 0 }),
    asOf: CivilDate,
    evidenceRef: Type.Optional(EvidenceRef),
    employmentKind: Type.Optional(EmploymentKind),
    policyVersion: Type.Optional(Text(40, { pattern: '^[A-Za-z0-9._-]{1,40}$' })),
  },
  {
    title: { ko: '고용유지 확인 정정', en: 'Retention was revised' },
    happenedAt: 'asOf',
    examples: [
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        code: 'M3',
        from: 'RETAINED_SAME_EMPLOYER',
        to: 'RETAINED_OTHER_EMPLOYER',
        reason: 'STRONGER_EVIDENCE',
        basis: 'EI_RECORD',
        gapDays: 10,
        asOf: '2026-06-20',
        evidenceRef: 'document:ei-2',
        employmentKind: 'OF_RECORD',
        policyVersion: '2026.1',
      },
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        code: 'M1',
        from: 'UNKNOWN',
        to: 'NOT_RETAINED',
        reason: 'BECAME_KNOWN',
        basis: 'SELF_REPORT',
        gapDays: 20,
        asOf: '2026-10-08',
      },
    ],
  },
);
export type RetentionRevised = EventOf<typeof RetentionRevised>;

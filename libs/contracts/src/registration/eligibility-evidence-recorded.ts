import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id, Instant } from '../fields.js';
import { DocumentRef, EvidenceKind, EvidenceResult, EvidenceSource } from './fields.js';

/** One criterion was checked for a review. Of each kind the latest counts (REG-8); `validUntil` is the last day on which it may be used. */
export const EligibilityEvidenceRecorded = event(
  'registration',
  'EligibilityEvidenceRecorded',
  1,
  {
    reviewId: Id,
    participantId: Id,
    evidenceId: Id,
    kind: EvidenceKind,
    source: EvidenceSource,
    result: EvidenceResult,
    checkedAt: Instant,
    validUntil: CivilDate,
    docRef: Type.Optional(DocumentRef),
  },
  {
    title: { ko: '자격 증빙 기록', en: 'Evidence of eligibility was recorded' },
    happenedAt: 'checkedAt',
    examples: [
      {
        reviewId: '0199b2c0-0000-7000-8000-0000000000e1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        evidenceId: '0199b2c0-0000-7000-8000-0000000000b1',
        kind: 'AGE',
        source: 'REGISTRATION',
        result: 'PASSED',
        checkedAt: '2026-03-02T01:00:00.000Z',
        validUntil: '2026-05-31',
      },
      {
        reviewId: '0199b2c0-0000-7000-8000-0000000000e2',
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        evidenceId: '0199b2c0-0000-7000-8000-0000000000b2',
        kind: 'OTHER_PROGRAM',
        source: 'UPLOAD',
        result: 'FAILED',
        checkedAt: '2026-03-04T02:00:00.000Z',
        validUntil: '2026-03-31',
        docRef: 'document:statement-7',
      },
    ],
  },
);
export type EligibilityEvidenceRecorded = EventOf<typeof EligibilityEvidenceRecorded>;

import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';
import { EvidenceKind, ProgramCode, TextVersion } from './fields.js';

/** Its first version. */
const Released = {
  reviewId: Id,
  participantId: Id,
  programCode: ProgramCode,
  referenceDate: CivilDate,
  ruleSetVersion: TextVersion,
};

/** The person's eligibility for a programme is being looked at, as of a reference date and under one rule set. Evidence of the
 * criteria is due on one day, the decision on another (T-03, T-04). */
export const EligibilityReviewOpened = event(
  'registration',
  'EligibilityReviewOpened',
  2,
  {
    ...Released,
    criteria: Type.Optional(Type.Array(EvidenceKind, { minItems: 1, uniqueItems: true })),
    evidenceDueOn: Type.Optional(CivilDate),
    decideBy: Type.Optional(CivilDate),
    appealDays: Type.Optional(Type.Integer({ minimum: 1 })),
  },
  {
    title: { ko: '참여 자격 심사 시작', en: 'An eligibility review was opened' },
    examples: [
      {
        reviewId: '0199b2c0-0000-7000-8000-0000000000e1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        programCode: 'ACADEMY',
        referenceDate: '2026-03-02',
        ruleSetVersion: '2026.1',
      },
      {
        reviewId: '0199b2c0-0000-7000-8000-0000000000e2',
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        programCode: 'WORK_EXPERIENCE',
        referenceDate: '2026-03-03',
        ruleSetVersion: '2026.1',
      },
      {
        reviewId: '0199b2c0-0000-7000-8000-0000000000e5',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        programCode: 'WORK_EXPERIENCE',
        referenceDate: '2026-04-01',
        ruleSetVersion: '2026.1',
        criteria: ['AGE', 'RESIDENCE', 'OTHER_PROGRAM'],
        evidenceDueOn: '2026-04-15',
        decideBy: '2026-04-08',
        appealDays: 14,
      },
    ],
    earlier: [
      {
        version: 1,
        schema: Type.Object(Released, { additionalProperties: false }),
        lift: (data: object) => data,
        examples: [
          {
            reviewId: '0199b2c0-0000-7000-8000-0000000000e1',
            participantId: '0199b2c0-0000-7000-8000-000000000001',
            programCode: 'ACADEMY',
            referenceDate: '2026-03-02',
            ruleSetVersion: '2026.1',
          },
          {
            reviewId: '0199b2c0-0000-7000-8000-0000000000e2',
            participantId: '0199b2c0-0000-7000-8000-000000000002',
            programCode: 'WORK_EXPERIENCE',
            referenceDate: '2026-03-03',
            ruleSetVersion: '2026.1',
          },
        ],
      },
    ],
  },
);
export type EligibilityReviewOpened = EventOf<typeof EligibilityReviewOpened>;

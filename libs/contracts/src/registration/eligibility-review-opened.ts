import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';
import { ProgramCode, TextVersion } from './fields.js';

/** The person's eligibility for a programme is being looked at, as of a reference date and under one rule set. */
export const EligibilityReviewOpened = event(
  'registration',
  'EligibilityReviewOpened',
  1,
  {
    reviewId: Id,
    participantId: Id,
    programCode: ProgramCode,
    referenceDate: CivilDate,
    ruleSetVersion: TextVersion,
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
    ],
  },
);
export type EligibilityReviewOpened = EventOf<typeof EligibilityReviewOpened>;

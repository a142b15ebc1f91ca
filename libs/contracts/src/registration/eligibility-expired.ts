import { event, type EventOf } from '../event.js';
import { Id } from '../fields.js';
import { ProgramCode } from './fields.js';

/** Nothing started on the eligibility while it was valid (T-23); what starts later needs another one. */
export const EligibilityExpired = event(
  'registration',
  'EligibilityExpired',
  1,
  {
    reviewId: Id,
    participantId: Id,
    programCode: ProgramCode,
  },
  {
    title: { ko: '참여 자격 만료', en: 'An eligibility expired' },
    examples: [
      {
        reviewId: '0199b2c0-0000-7000-8000-0000000000e1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        programCode: 'ACADEMY',
      },
      {
        reviewId: '0199b2c0-0000-7000-8000-0000000000e2',
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        programCode: 'WORK_EXPERIENCE',
      },
    ],
  },
);
export type EligibilityExpired = EventOf<typeof EligibilityExpired>;

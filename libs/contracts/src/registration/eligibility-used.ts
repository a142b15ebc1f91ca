import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';

/** Something started on the eligibility, which from then on does not expire (REG-9). */
export const EligibilityUsed = event(
  'registration',
  'EligibilityUsed',
  1,
  {
    reviewId: Id,
    participantId: Id,
    usedOn: CivilDate,
  },
  {
    title: { ko: '참여 자격 사용', en: 'An eligibility was used' },
    internal: true,
    happenedAt: 'usedOn',
    examples: [
      {
        reviewId: '0199b2c0-0000-7000-8000-0000000000e1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        usedOn: '2026-03-02',
      },
      {
        reviewId: '0199b2c0-0000-7000-8000-0000000000e2',
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        usedOn: '2026-04-01',
      },
    ],
  },
);
export type EligibilityUsed = EventOf<typeof EligibilityUsed>;

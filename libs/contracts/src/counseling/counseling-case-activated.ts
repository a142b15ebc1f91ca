import { event, type EventOf } from '../event.js';
import { Id, Instant, OneOf } from '../fields.js';

/** Counselling has begun or goes on again: a first meeting took place, or what had put the case on hold is over. */
export const CounselingCaseActivated = event(
  'counseling',
  'CounselingCaseActivated',
  1,
  {
    caseId: Id,
    participantId: Id,
    reasonCode: OneOf('FIRST_APPOINTMENT', 'RESUMED'),
    activatedAt: Instant,
  },
  {
    title: { ko: '상담 진행', en: 'Counselling is under way' },
    happenedAt: 'activatedAt',
    examples: [
      {
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        reasonCode: 'FIRST_APPOINTMENT',
        activatedAt: '2026-03-12T02:00:00.000Z',
      },
      {
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        reasonCode: 'RESUMED',
        activatedAt: '2026-05-12T05:00:00.000Z',
      },
    ],
  },
);
export type CounselingCaseActivated = EventOf<typeof CounselingCaseActivated>;

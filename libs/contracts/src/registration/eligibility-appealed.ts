import { event, type EventOf } from '../event.js';
import { Id, Instant } from '../fields.js';
import { DocumentRef } from './fields.js';

/** The person asks for another decision, in time (T-05); the grounds lie in the document store. */
export const EligibilityAppealed = event(
  'registration',
  'EligibilityAppealed',
  1,
  {
    reviewId: Id,
    participantId: Id,
    groundsRef: DocumentRef,
    appealedAt: Instant,
  },
  {
    title: { ko: '자격 이의신청', en: 'A denied eligibility was appealed' },
    happenedAt: 'appealedAt',
    examples: [
      {
        reviewId: '0199b2c0-0000-7000-8000-0000000000e2',
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        groundsRef: 'document:appeal-1',
        appealedAt: '2026-03-10T02:00:00.000Z',
      },
      {
        reviewId: '0199b2c0-0000-7000-8000-0000000000e1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        groundsRef: 'document:appeal-2',
        appealedAt: '2026-03-12T02:00:00.000Z',
      },
    ],
  },
);
export type EligibilityAppealed = EventOf<typeof EligibilityAppealed>;

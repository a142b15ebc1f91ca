import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';
import { ConsultantId } from './fields.js';

/** The day of a plan's review has come (T-24). */
export const PlanReviewCameDue = event(
  'counseling',
  'PlanReviewCameDue',
  1,
  { planId: Id, caseId: Id, participantId: Id, consultantId: ConsultantId, dueOn: CivilDate },
  {
    title: { ko: '취업활동계획 점검일 도래', en: 'A review of the plan came due' },
    happenedAt: 'dueOn',
    examples: [
      {
        planId: '0199b2c0-0000-7000-8000-00000000b1a1',
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        consultantId: '0199b2c0-0000-7000-8000-0000000005c1',
        dueOn: '2026-04-15',
      },
      {
        planId: '0199b2c0-0000-7000-8000-00000000b1a2',
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        consultantId: '0199b2c0-0000-7000-8000-0000000005c2',
        dueOn: '2026-06-19',
      },
    ],
  },
);
export type PlanReviewCameDue = EventOf<typeof PlanReviewCameDue>;

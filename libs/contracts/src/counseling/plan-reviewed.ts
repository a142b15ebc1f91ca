import { event, type EventOf } from '../event.js';
import { CivilDate, Id, OneOf } from '../fields.js';
import { ConsultantId, Version } from './fields.js';

/** Consultant and participant looked at how the plan goes (T-24). */
export const PlanReviewed = event(
  'counseling',
  'PlanReviewed',
  1,
  {
    planId: Id,
    caseId: Id,
    participantId: Id,
    version: Version,
    progressCode: OneOf('ON_TRACK', 'DELAYED', 'STUCK', 'ACHIEVED'),
    nextReviewOn: CivilDate,
    byId: ConsultantId,
  },
  {
    title: { ko: '취업활동계획 점검', en: 'The plan was reviewed' },
    examples: [
      {
        planId: '0199b2c0-0000-7000-8000-00000000b1a1',
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        version: 1,
        progressCode: 'ON_TRACK',
        nextReviewOn: '2026-05-15',
        byId: '0199b2c0-0000-7000-8000-0000000005c1',
      },
      {
        planId: '0199b2c0-0000-7000-8000-00000000b1a2',
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        version: 2,
        progressCode: 'STUCK',
        nextReviewOn: '2026-07-19',
        byId: '0199b2c0-0000-7000-8000-0000000005c2',
      },
    ],
  },
);
export type PlanReviewed = EventOf<typeof PlanReviewed>;

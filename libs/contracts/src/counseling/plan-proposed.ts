import { event, type EventOf } from '../event.js';
import { Id } from '../fields.js';
import { ConsultantId, Version } from './fields.js';

/** The consultant stands by a version of the plan and asks the participant to agree (COU-13). */
export const PlanProposed = event(
  'counseling',
  'PlanProposed',
  1,
  { planId: Id, caseId: Id, participantId: Id, version: Version, consultantId: ConsultantId },
  {
    title: { ko: '취업활동계획 제안', en: 'The plan was proposed' },
    examples: [
      {
        planId: '0199b2c0-0000-7000-8000-00000000b1a1',
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        version: 1,
        consultantId: '0199b2c0-0000-7000-8000-0000000005c1',
      },
      {
        planId: '0199b2c0-0000-7000-8000-00000000b1a2',
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        version: 2,
        consultantId: '0199b2c0-0000-7000-8000-0000000005c2',
      },
    ],
  },
);
export type PlanProposed = EventOf<typeof PlanProposed>;

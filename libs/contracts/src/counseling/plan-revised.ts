import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id } from '../fields.js';
import { ConsultantId, Version } from './fields.js';

/** An agreed plan is opened for another version; the former one becomes history once the next is agreed (COU-13). */
export const PlanRevised = event(
  'counseling',
  'PlanRevised',
  1,
  {
    planId: Id,
    caseId: Id,
    participantId: Id,
    version: Version,
    changes: Type.Array(Code, { minItems: 1, uniqueItems: true }),
    reasonCode: Code,
    byId: ConsultantId,
  },
  {
    title: { ko: '취업활동계획 변경', en: 'The plan is being revised' },
    examples: [
      {
        planId: '0199b2c0-0000-7000-8000-00000000b1a1',
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        version: 2,
        changes: ['GOALS'],
        reasonCode: 'CLASS_CANCELLED',
        byId: '0199b2c0-0000-7000-8000-0000000005c1',
      },
      {
        planId: '0199b2c0-0000-7000-8000-00000000b1a2',
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        version: 3,
        changes: ['ACTIVITIES', 'TARGET'],
        reasonCode: 'REQUEST',
        byId: '0199b2c0-0000-7000-8000-0000000005c2',
      },
    ],
  },
);
export type PlanRevised = EventOf<typeof PlanRevised>;

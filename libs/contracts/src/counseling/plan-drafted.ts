import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Code, Id } from '../fields.js';
import { ConsultantId, PlanGoal } from './fields.js';

/** An employment plan begins as a draft. */
export const PlanDrafted = event(
  'counseling',
  'PlanDrafted',
  1,
  {
    planId: Id,
    caseId: Id,
    participantId: Id,
    goals: Type.Array(PlanGoal, { minItems: 1 }),
    targetStartOn: CivilDate,
    barriers: Type.Array(Code, { uniqueItems: true }),
    supports: Type.Array(Code, { uniqueItems: true }),
    byId: ConsultantId,
  },
  {
    title: { ko: '취업활동계획 작성', en: 'A plan was drafted' },
    examples: [
      {
        planId: '0199b2c0-0000-7000-8000-00000000b1a1',
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        goals: [{ occupationCode: '0251', priority: 1 }],
        targetStartOn: '2026-09-01',
        barriers: ['COMMUTE'],
        supports: ['TRAINING'],
        byId: '0199b2c0-0000-7000-8000-0000000005c1',
      },
      {
        planId: '0199b2c0-0000-7000-8000-00000000b1a2',
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        goals: [
          { occupationCode: '5622', priority: 1 },
          { occupationCode: '5611', priority: 2 },
        ],
        targetStartOn: '2026-11-01',
        barriers: [],
        supports: [],
        byId: '0199b2c0-0000-7000-8000-0000000005c2',
      },
    ],
  },
);
export type PlanDrafted = EventOf<typeof PlanDrafted>;

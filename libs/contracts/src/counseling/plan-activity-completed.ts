import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id } from '../fields.js';

/** An activity of the plan was done. */
export const PlanActivityCompleted = event(
  'counseling',
  'PlanActivityCompleted',
  1,
  { planId: Id, caseId: Id, participantId: Id, activityId: Id, evidenceEventId: Type.Optional(Id) },
  {
    title: { ko: '계획 활동 완료', en: 'A planned activity was done' },
    examples: [
      {
        planId: '0199b2c0-0000-7000-8000-00000000b1a1',
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        activityId: '0199b2c0-0000-7000-8000-000000000ac1',
        evidenceEventId: '0199b2c0-0000-7000-8000-0000000000e1',
      },
      {
        planId: '0199b2c0-0000-7000-8000-00000000b1a2',
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        activityId: '0199b2c0-0000-7000-8000-000000000ac2',
      },
    ],
  },
);
export type PlanActivityCompleted = EventOf<typeof PlanActivityCompleted>;

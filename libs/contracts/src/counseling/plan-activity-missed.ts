import { event, type EventOf } from '../event.js';
import { Code, Id } from '../fields.js';

/** An activity of the plan was not done and will not be. */
export const PlanActivityMissed = event(
  'counseling',
  'PlanActivityMissed',
  1,
  { planId: Id, caseId: Id, participantId: Id, activityId: Id, reasonCode: Code },
  {
    title: { ko: '계획 활동 미이행', en: 'A planned activity was missed' },
    examples: [
      {
        planId: '0199b2c0-0000-7000-8000-00000000b1a1',
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        activityId: '0199b2c0-0000-7000-8000-000000000ac1',
        reasonCode: 'ENROLLMENT_CANCELLED',
      },
      {
        planId: '0199b2c0-0000-7000-8000-00000000b1a2',
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        activityId: '0199b2c0-0000-7000-8000-000000000ac2',
        reasonCode: 'ILLNESS',
      },
    ],
  },
);
export type PlanActivityMissed = EventOf<typeof PlanActivityMissed>;

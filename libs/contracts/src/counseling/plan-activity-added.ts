import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Code, Id, OneOf } from '../fields.js';

/** The plan says who does what by when. */
export const PlanActivityAdded = event(
  'counseling',
  'PlanActivityAdded',
  1,
  {
    planId: Id,
    caseId: Id,
    participantId: Id,
    activityId: Id,
    activityType: Code,
    refId: Type.Optional(Id),
    dueOn: CivilDate,
    owner: OneOf('PARTICIPANT', 'CONSULTANT'),
  },
  {
    title: { ko: '계획 활동 추가', en: 'An activity was added to the plan' },
    examples: [
      {
        planId: '0199b2c0-0000-7000-8000-00000000b1a1',
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        activityId: '0199b2c0-0000-7000-8000-000000000ac1',
        activityType: 'BASIC_EDUCATION',
        dueOn: '2026-04-30',
        owner: 'PARTICIPANT',
      },
      {
        planId: '0199b2c0-0000-7000-8000-00000000b1a2',
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        activityId: '0199b2c0-0000-7000-8000-000000000ac2',
        activityType: 'CLASS',
        refId: '0199b2c0-0000-7000-8000-0000000000c5',
        dueOn: '2026-06-30',
        owner: 'PARTICIPANT',
      },
    ],
  },
);
export type PlanActivityAdded = EventOf<typeof PlanActivityAdded>;

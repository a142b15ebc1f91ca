import Type from 'typebox';
import { event } from './event.js';
import { CivilDate, Code, Id, OneOf, Text } from './fields.js';
import type { ServiceName } from './services.js';

/** Who has to do a task; `ownerId` says which of them, where that is known. */
const TaskOwner = OneOf(
  'CONSULTANT',
  'CAMPUS_OPERATOR',
  'CAMPUS_MANAGER',
  'TRAINING_COORDINATOR',
  'EMPLOYER_RELATIONS',
  'AFTERCARE_OFFICER',
  'HQ_OPERATOR',
  'DPO',
);

const person = { taskId: Id, participantId: Id };
const ids = {
  taskId: '0199b2c0-0000-7000-8000-00000000a5c1',
  participantId: '0199b2c0-0000-7000-8000-000000000001',
};

/** Work about a person that somebody must do by a date; every service has its own (업무 항목). */
export const taskEvents = (service: ServiceName) =>
  [
    event(
      service,
      'TaskOpened',
      1,
      {
        ...person,
        kind: Code,
        owner: TaskOwner,
        ownerId: Type.Optional(Text(100, { pattern: '^[A-Za-z0-9:_-]{1,100}$' })),
        campusId: Type.Optional(Id),
        dueOn: CivilDate,
        refId: Type.Optional(Id),
      },
      {
        title: { ko: '업무 항목 생성', en: 'A task was opened' },
        examples: [
          { ...ids, kind: 'CALL_BACK', owner: 'CAMPUS_OPERATOR', dueOn: '2026-03-05' },
          {
            ...ids,
            kind: 'REVIEW_GOALS',
            owner: 'CONSULTANT',
            ownerId: 'consultant-west',
            campusId: '0199b2c0-0000-7000-8000-0000000000c1',
            dueOn: '2026-04-06',
            refId: '0199b2c0-0000-7000-8000-0000000000f1',
          },
        ],
      },
    ),
    event(
      service,
      'TaskEscalated',
      1,
      { ...person, owner: TaskOwner, dueOn: CivilDate },
      {
        title: { ko: '업무 항목 상향', en: 'A task was escalated' },
        examples: [
          { ...ids, owner: 'CAMPUS_MANAGER', dueOn: '2026-03-09' },
          { ...ids, owner: 'HQ_OPERATOR', dueOn: '2026-03-11' },
        ],
      },
    ),
    event(
      service,
      'TaskClosed',
      1,
      { ...person, outcome: Code, closedBy: Text(100, { pattern: '^[A-Za-z0-9:_-]{1,100}$' }) },
      {
        title: { ko: '업무 항목 종료', en: 'A task was closed' },
        examples: [
          { ...ids, outcome: 'DONE', closedBy: 'consultant-west' },
          { ...ids, outcome: 'NO_LONGER_NEEDED', closedBy: 'timer:task-overdue' },
        ],
      },
    ),
  ] as const;

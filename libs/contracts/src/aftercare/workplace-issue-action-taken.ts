import { event, type EventOf } from '../event.js';
import { Id, Instant, OneOf } from '../fields.js';
import { CaseKeys, StaffId } from './fields.js';

/** A member of staff did something about an issue. */
export const WorkplaceIssueActionTaken = event(
  'aftercare',
  'WorkplaceIssueActionTaken',
  1,
  {
    issueId: Id,
    ...CaseKeys,
    actionCode: OneOf(
      'CALLED_PERSON',
      'CALLED_EMPLOYER',
      'VISITED_WORKPLACE',
      'MEDIATED',
      'GAVE_ADVICE',
    ),
    actorId: StaffId,
    takenAt: Instant,
  },
  {
    title: { ko: '고충 조치', en: 'Action on an issue was taken' },
    happenedAt: 'takenAt',
    examples: [
      {
        issueId: '0199b2c0-0000-7000-8000-0000000155e1',
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        actionCode: 'CALLED_PERSON',
        actorId: 'aftercare-officer',
        takenAt: '2026-04-10T05:00:00.000Z',
      },
      {
        issueId: '0199b2c0-0000-7000-8000-0000000155e2',
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        actionCode: 'MEDIATED',
        actorId: 'aftercare-officer',
        takenAt: '2026-10-02T01:00:00.000Z',
      },
    ],
  },
);
export type WorkplaceIssueActionTaken = EventOf<typeof WorkplaceIssueActionTaken>;

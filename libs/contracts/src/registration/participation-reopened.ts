import { event, type EventOf } from '../event.js';
import { CivilDate, Code, Id } from '../fields.js';
import { DeciderId } from './fields.js';

/** An exit was taken back within the days that the policy gives (REG-14); the episode goes on as it was. */
export const ParticipationReopened = event(
  'registration',
  'ParticipationReopened',
  1,
  {
    participationId: Id,
    participantId: Id,
    reasonCode: Code,
    approverId: DeciderId,
    reopenedOn: CivilDate,
    proposeExitOn: CivilDate,
  },
  {
    title: { ko: '참여 재개방', en: 'A participation was reopened' },
    happenedAt: 'reopenedOn',
    examples: [
      {
        participationId: '0199b2c0-0000-7000-8000-0000000000f1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        reasonCode: 'ENTERED_IN_ERROR',
        approverId: 'manager-west',
        reopenedOn: '2026-06-01',
        proposeExitOn: '2026-08-15',
      },
      {
        participationId: '0199b2c0-0000-7000-8000-0000000000f2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        reasonCode: 'PERSON_CAME_BACK',
        approverId: 'hq-1',
        reopenedOn: '2026-10-20',
        proposeExitOn: '2027-01-03',
      },
    ],
  },
);
export type ParticipationReopened = EventOf<typeof ParticipationReopened>;

import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';

/** The person is back after a pause; inactivity is counted anew, so that nobody is proposed for an exit before `proposeExitOn` (T-20). */
export const ParticipationResumed = event(
  'registration',
  'ParticipationResumed',
  1,
  {
    participationId: Id,
    participantId: Id,
    resumedOn: CivilDate,
    proposeExitOn: CivilDate,
  },
  {
    title: { ko: '참여 재개', en: 'A participation was resumed' },
    happenedAt: 'resumedOn',
    examples: [
      {
        participationId: '0199b2c0-0000-7000-8000-0000000000f1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        resumedOn: '2026-05-20',
        proposeExitOn: '2026-08-03',
      },
      {
        participationId: '0199b2c0-0000-7000-8000-0000000000f2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        resumedOn: '2026-07-16',
        proposeExitOn: '2026-09-29',
      },
    ],
  },
);
export type ParticipationResumed = EventOf<typeof ParticipationResumed>;

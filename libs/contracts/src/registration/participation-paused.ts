import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';
import { PauseReason } from './fields.js';

/** The episode rests: nobody asks why the person does not come until the day after `expectedUntil`. */
export const ParticipationPaused = event(
  'registration',
  'ParticipationPaused',
  1,
  {
    participationId: Id,
    participantId: Id,
    reasonCode: PauseReason,
    expectedUntil: CivilDate,
    pausedOn: CivilDate,
  },
  {
    title: { ko: '참여 일시 중지', en: 'A participation was paused' },
    happenedAt: 'pausedOn',
    examples: [
      {
        participationId: '0199b2c0-0000-7000-8000-0000000000f1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        reasonCode: 'HEALTH',
        expectedUntil: '2026-05-31',
        pausedOn: '2026-04-01',
      },
      {
        participationId: '0199b2c0-0000-7000-8000-0000000000f2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        reasonCode: 'FAMILY_CARE',
        expectedUntil: '2026-07-15',
        pausedOn: '2026-06-01',
      },
    ],
  },
);
export type ParticipationPaused = EventOf<typeof ParticipationPaused>;

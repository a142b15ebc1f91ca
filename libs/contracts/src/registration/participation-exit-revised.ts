import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';

/** A service that was recorded late moves the day of the exit; the exit itself stands. */
export const ParticipationExitRevised = event(
  'registration',
  'ParticipationExitRevised',
  1,
  {
    participationId: Id,
    participantId: Id,
    exitOn: CivilDate,
  },
  {
    title: { ko: '참여 종결일 정정', en: 'The day of an exit was revised' },
    examples: [
      {
        participationId: '0199b2c0-0000-7000-8000-0000000000f1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        exitOn: '2026-03-10',
      },
      {
        participationId: '0199b2c0-0000-7000-8000-0000000000f2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        exitOn: '2026-09-02',
      },
    ],
  },
);
export type ParticipationExitRevised = EventOf<typeof ParticipationExitRevised>;

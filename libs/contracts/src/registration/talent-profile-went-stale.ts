import { event, type EventOf } from '../event.js';
import { Id, Instant } from '../fields.js';

/** Nobody confirmed the profile for so long that it left the pool (REG-16). */
export const TalentProfileWentStale = event(
  'registration',
  'TalentProfileWentStale',
  1,
  {
    profileId: Id,
    participantId: Id,
    lastConfirmedAt: Instant,
  },
  {
    title: { ko: '인재정보 기한 경과', en: 'A talent profile went stale' },
    examples: [
      {
        profileId: '0199b2c0-0000-7000-8000-000000000071',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        lastConfirmedAt: '2026-03-03T02:00:00.000Z',
      },
      {
        profileId: '0199b2c0-0000-7000-8000-000000000072',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        lastConfirmedAt: '2026-05-06T02:00:00.000Z',
      },
    ],
  },
);
export type TalentProfileWentStale = EventOf<typeof TalentProfileWentStale>;

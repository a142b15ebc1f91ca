import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';

/** The person is to be reminded that the profile runs out of date (T-19). */
export const TalentProfileFreshnessReminded = event(
  'registration',
  'TalentProfileFreshnessReminded',
  1,
  {
    profileId: Id,
    participantId: Id,
    dueOn: CivilDate,
    freshUntil: CivilDate,
  },
  {
    title: { ko: '인재정보 확인 안내', en: 'A reminder to confirm the talent profile' },
    happenedAt: 'dueOn',
    examples: [
      {
        profileId: '0199b2c0-0000-7000-8000-000000000071',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        dueOn: '2026-05-17',
        freshUntil: '2026-06-01',
      },
      {
        profileId: '0199b2c0-0000-7000-8000-000000000072',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        dueOn: '2026-07-20',
        freshUntil: '2026-08-04',
      },
    ],
  },
);
export type TalentProfileFreshnessReminded = EventOf<typeof TalentProfileFreshnessReminded>;

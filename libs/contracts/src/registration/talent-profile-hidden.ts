import { event, type EventOf } from '../event.js';
import { Code, Id, Instant } from '../fields.js';

/** The profile is shown to nobody any more. */
export const TalentProfileHidden = event(
  'registration',
  'TalentProfileHidden',
  1,
  {
    profileId: Id,
    participantId: Id,
    reasonCode: Code,
    hiddenAt: Instant,
  },
  {
    title: { ko: '인재정보 비공개', en: 'A talent profile was hidden' },
    happenedAt: 'hiddenAt',
    examples: [
      {
        profileId: '0199b2c0-0000-7000-8000-000000000071',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        reasonCode: 'OWN_WISH',
        hiddenAt: '2026-04-10T01:00:00.000Z',
      },
      {
        profileId: '0199b2c0-0000-7000-8000-000000000072',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        reasonCode: 'CONSENT_WITHDRAWN',
        hiddenAt: '2026-05-20T01:00:00.000Z',
      },
    ],
  },
);
export type TalentProfileHidden = EventOf<typeof TalentProfileHidden>;

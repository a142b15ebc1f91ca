import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id, Instant } from '../fields.js';
import { DeciderId } from './fields.js';

/** Somebody confirmed that the profile still holds; it counts as fresh to the last day `freshUntil`. */
export const TalentProfileRefreshed = event(
  'registration',
  'TalentProfileRefreshed',
  1,
  {
    profileId: Id,
    participantId: Id,
    confirmedBy: DeciderId,
    confirmedAt: Instant,
    freshUntil: CivilDate,
    remindOn: Type.Array(CivilDate),
  },
  {
    title: { ko: '인재정보 최신 확인', en: 'A talent profile was confirmed as fresh' },
    happenedAt: 'confirmedAt',
    examples: [
      {
        profileId: '0199b2c0-0000-7000-8000-000000000071',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        confirmedBy: '0199b2c0-0000-7000-8000-000000000001',
        confirmedAt: '2026-05-20T01:00:00.000Z',
        freshUntil: '2026-08-18',
        remindOn: ['2026-08-03', '2026-08-13'],
      },
      {
        profileId: '0199b2c0-0000-7000-8000-000000000072',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        confirmedBy: 'consultant-west',
        confirmedAt: '2026-08-01T01:00:00.000Z',
        freshUntil: '2026-10-30',
        remindOn: [],
      },
    ],
  },
);
export type TalentProfileRefreshed = EventOf<typeof TalentProfileRefreshed>;

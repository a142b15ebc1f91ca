import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id, Instant, OneOf } from '../fields.js';
import { PolicyVersion } from './fields.js';

/** The profile is shown to consultants, or is in the pool as well (REG-15), and counts as fresh to the last day `freshUntil`. */
export const TalentProfilePublished = event(
  'registration',
  'TalentProfilePublished',
  1,
  {
    profileId: Id,
    participantId: Id,
    version: Type.Integer({ minimum: 1 }),
    visibility: OneOf('CONSULTANT', 'POOL'),
    publishedAt: Instant,
    freshUntil: CivilDate,
    remindOn: Type.Array(CivilDate),
    policyVersion: PolicyVersion,
  },
  {
    title: { ko: '인재정보 공개', en: 'A talent profile was published' },
    happenedAt: 'publishedAt',
    examples: [
      {
        profileId: '0199b2c0-0000-7000-8000-000000000071',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        version: 1,
        visibility: 'POOL',
        publishedAt: '2026-03-03T02:00:00.000Z',
        freshUntil: '2026-06-01',
        remindOn: ['2026-05-17', '2026-05-27'],
        policyVersion: '2026.1',
      },
      {
        profileId: '0199b2c0-0000-7000-8000-000000000072',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        version: 2,
        visibility: 'CONSULTANT',
        publishedAt: '2026-05-06T02:00:00.000Z',
        freshUntil: '2026-08-04',
        remindOn: [],
        policyVersion: '2026.1',
      },
    ],
  },
);
export type TalentProfilePublished = EventOf<typeof TalentProfilePublished>;

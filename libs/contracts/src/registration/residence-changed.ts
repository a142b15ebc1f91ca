import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, DistrictCode, Id, OneOf } from '../fields.js';

/** The person lives somewhere else from `effectiveOn` on. Out of Seoul, new entries are closed to them; what runs goes on (REG-20). */
export const ResidenceChanged = event(
  'registration',
  'ResidenceChanged',
  1,
  {
    participantId: Id,
    fromDistrict: DistrictCode,
    toDistrict: DistrictCode,
    inSeoul: Type.Boolean(),
    effectiveOn: CivilDate,
    evidenceKind: OneOf('RESIDENT_REGISTER', 'ADMIN_SHARING', 'STAFF_SEEN', 'SELF_DECLARED'),
  },
  {
    title: { ko: '거주지 변경', en: 'The residence changed' },
    happenedAt: 'effectiveOn',
    examples: [
      {
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        fromDistrict: '11440',
        toDistrict: '41135',
        inSeoul: false,
        effectiveOn: '2026-05-01',
        evidenceKind: 'RESIDENT_REGISTER',
      },
      {
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        fromDistrict: '11740',
        toDistrict: '11380',
        inSeoul: true,
        effectiveOn: '2026-06-15',
        evidenceKind: 'SELF_DECLARED',
      },
    ],
  },
);
export type ResidenceChanged = EventOf<typeof ResidenceChanged>;

import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Code, Id } from '../fields.js';

/** A site receives nobody from `effectiveOn` on, until it opens again (CAM-10). */
export const CampusSuspended = event(
  'campus-directory',
  'CampusSuspended',
  1,
  {
    campusId: Id,
    effectiveOn: CivilDate,
    reason: Type.Optional(Code),
    successorCampusId: Type.Optional(Id),
  },
  {
    title: { ko: '캠퍼스 운영 중단', en: 'A campus was suspended' },
    examples: [
      {
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        effectiveOn: '2026-08-01',
        reason: 'RENOVATION',
        successorCampusId: '0199b2c0-0000-7000-8000-0000000000c2',
      },
      { campusId: '0199b2c0-0000-7000-8000-0000000000c9', effectiveOn: '2027-12-01' },
    ],
  },
);
export type CampusSuspended = EventOf<typeof CampusSuspended>;

import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';

/** A site receives people from `effectiveOn` on, which may lie ahead (CAM-10). */
export const CampusOpened = event(
  'campus-directory',
  'CampusOpened',
  1,
  { campusId: Id, effectiveOn: CivilDate },
  {
    title: { ko: '캠퍼스 개관', en: 'A campus opened' },
    examples: [
      { campusId: '0199b2c0-0000-7000-8000-0000000000c1', effectiveOn: '2026-03-01' },
      { campusId: '0199b2c0-0000-7000-8000-0000000000c9', effectiveOn: '2027-09-01' },
    ],
  },
);
export type CampusOpened = EventOf<typeof CampusOpened>;

import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Code, Id } from '../fields.js';

/** A site that was to receive people from `from` on receives them from `to` on instead; until then it is only planned (CAM-10). */
export const CampusOpeningPostponed = event(
  'campus-directory',
  'CampusOpeningPostponed',
  1,
  { campusId: Id, from: CivilDate, to: CivilDate, reason: Type.Optional(Code) },
  {
    title: { ko: '캠퍼스 개관 연기', en: 'The opening of a campus was postponed' },
    examples: [
      {
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        from: '2026-03-01',
        to: '2026-04-01',
        reason: 'CONSTRUCTION',
      },
      {
        campusId: '0199b2c0-0000-7000-8000-0000000000c9',
        from: '2027-09-01',
        to: '2028-03-02',
      },
    ],
  },
);
export type CampusOpeningPostponed = EventOf<typeof CampusOpeningPostponed>;

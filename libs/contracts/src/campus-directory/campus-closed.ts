import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Code, Id } from '../fields.js';

/** A site is given up from `effectiveOn` on; it had neither bookings nor districts of its own left (CAM-7). */
export const CampusClosed = event(
  'campus-directory',
  'CampusClosed',
  1,
  {
    campusId: Id,
    effectiveOn: CivilDate,
    reason: Type.Optional(Code),
    successorCampusId: Type.Optional(Id),
  },
  {
    title: { ko: '캠퍼스 폐관', en: 'A campus was closed' },
    examples: [
      {
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        effectiveOn: '2028-01-01',
        reason: 'LEASE_ENDED',
        successorCampusId: '0199b2c0-0000-7000-8000-0000000000c2',
      },
      { campusId: '0199b2c0-0000-7000-8000-0000000000c9', effectiveOn: '2028-12-31' },
    ],
  },
);
export type CampusClosed = EventOf<typeof CampusClosed>;

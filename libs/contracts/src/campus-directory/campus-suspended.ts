import Type, { type Static } from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Code, Id } from '../fields.js';
import { AffectedBookings } from './fields.js';

const first = {
  campusId: Id,
  effectiveOn: CivilDate,
  reason: Type.Optional(Code),
  successorCampusId: Type.Optional(Id),
};
const V1 = Type.Object(first, { additionalProperties: false });
const renovated = {
  campusId: '0199b2c0-0000-7000-8000-0000000000c1',
  effectiveOn: '2026-08-01',
  reason: 'RENOVATION',
  successorCampusId: '0199b2c0-0000-7000-8000-0000000000c2',
};
const unexplained = {
  campusId: '0199b2c0-0000-7000-8000-0000000000c9',
  effectiveOn: '2027-12-01',
};

/**
 * A site receives nobody from `effectiveOn` on, until it opens again (CAM-10). `affected` lists what was booked there from then on
 * (CAM-6; since version 2).
 */
export const CampusSuspended = event(
  'campus-directory',
  'CampusSuspended',
  2,
  { ...first, affected: AffectedBookings },
  {
    title: { ko: '캠퍼스 운영 중단', en: 'A campus was suspended' },
    examples: [
      {
        ...renovated,
        affected: [
          {
            kind: 'ROOM',
            bookingId: '0199b2c0-0000-7000-8000-0000000b0001',
            refId: '0199b2c0-0000-7000-8000-000000005e01',
            startsAt: '2026-08-03T01:00:00.000Z',
          },
        ],
      },
      { ...unexplained, affected: [] },
    ],
    earlier: [
      {
        version: 1,
        schema: V1,
        lift: (data: Static<typeof V1>) => ({ ...data, affected: [] }),
        examples: [renovated, unexplained],
      },
    ],
  },
);
export type CampusSuspended = EventOf<typeof CampusSuspended>;

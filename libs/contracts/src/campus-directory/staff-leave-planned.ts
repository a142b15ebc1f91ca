import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate } from '../fields.js';
import { AffectedBookings, StaffId } from './fields.js';

/** Somebody is away from a date on; `to` is the last day, left out while it is not known (CAM-6). */
export const StaffLeavePlanned = event(
  'campus-directory',
  'StaffLeavePlanned',
  1,
  {
    staffId: StaffId,
    from: CivilDate,
    to: Type.Optional(CivilDate),
    coverId: Type.Optional(StaffId),
    affected: AffectedBookings,
  },
  {
    title: { ko: '직원 휴가 계획', en: 'A leave was planned' },
    examples: [
      {
        staffId: 'consultant-west',
        from: '2026-05-04',
        to: '2026-05-08',
        coverId: 'consultant-central',
        affected: [
          {
            kind: 'SLOT',
            bookingId: '0199b2c0-0000-7000-8000-000000051071',
            refId: '0199b2c0-0000-7000-8000-0000000ab001',
            startsAt: '2026-05-04T01:00:00.000Z',
          },
        ],
      },
      { staffId: 'operator-1', from: '2026-07-01', affected: [] },
    ],
  },
);
export type StaffLeavePlanned = EventOf<typeof StaffLeavePlanned>;

import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate } from '../fields.js';
import { AffectedBookings, StaffId } from './fields.js';

/** Somebody no longer works for the academy from a date on (CAM-6). */
export const StaffLeft = event(
  'campus-directory',
  'StaffLeft',
  1,
  {
    staffId: StaffId,
    effectiveOn: CivilDate,
    successorId: Type.Optional(StaffId),
    affected: AffectedBookings,
  },
  {
    title: { ko: '직원 퇴직', en: 'A member of staff left' },
    examples: [
      {
        staffId: 'consultant-west',
        effectiveOn: '2026-05-01',
        successorId: 'consultant-central',
        affected: [
          {
            kind: 'SLOT',
            bookingId: '0199b2c0-0000-7000-8000-000000051071',
            refId: '0199b2c0-0000-7000-8000-0000000ab001',
            startsAt: '2026-05-04T01:00:00.000Z',
          },
        ],
      },
      { staffId: 'operator-1', effectiveOn: '2026-10-01', affected: [] },
    ],
  },
);
export type StaffLeft = EventOf<typeof StaffLeft>;

import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Code, Id } from '../fields.js';
import { AffectedBookings, CampusService, ClosureScope } from './fields.js';

/** A site, a room or a service is shut from the first to the last day; what was booked there is listed (CAM-6). */
export const ClosureDeclared = event(
  'campus-directory',
  'ClosureDeclared',
  1,
  {
    closureId: Id,
    campusId: Id,
    from: CivilDate,
    to: CivilDate,
    scope: ClosureScope,
    roomId: Type.Optional(Id),
    service: Type.Optional(CampusService),
    reason: Code,
    affected: AffectedBookings,
  },
  {
    title: { ko: '휴관 공고', en: 'A closure was declared' },
    examples: [
      {
        closureId: '0199b2c0-0000-7000-8000-00000000c105',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        from: '2026-05-04',
        to: '2026-05-05',
        scope: 'ALL',
        reason: 'FACILITY_INSPECTION',
        affected: [
          {
            kind: 'SLOT',
            bookingId: '0199b2c0-0000-7000-8000-000000051071',
            refId: '0199b2c0-0000-7000-8000-0000000ab001',
            startsAt: '2026-05-04T01:00:00.000Z',
          },
        ],
      },
      {
        closureId: '0199b2c0-0000-7000-8000-00000000c106',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        from: '2026-06-01',
        to: '2026-06-01',
        scope: 'SERVICE',
        service: 'COUNSELING',
        reason: 'STAFF_TRAINING',
        affected: [],
      },
    ],
  },
);
export type ClosureDeclared = EventOf<typeof ClosureDeclared>;

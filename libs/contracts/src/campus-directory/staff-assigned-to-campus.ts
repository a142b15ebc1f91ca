import { event, type EventOf } from '../event.js';
import { CivilDate } from '../fields.js';
import { CampusIds, StaffId } from './fields.js';

/** Somebody works at exactly these sites from a date on (CAM-10). */
export const StaffAssignedToCampus = event(
  'campus-directory',
  'StaffAssignedToCampus',
  1,
  { staffId: StaffId, campusIds: CampusIds, effectiveOn: CivilDate },
  {
    title: { ko: '직원 소속 캠퍼스 지정', en: 'A member of staff was assigned to campuses' },
    examples: [
      {
        staffId: 'consultant-west',
        campusIds: ['9b14ae01-a376-5433-87b7-fafef35c8d0b', '0199b2c0-0000-7000-8000-0000000000c1'],
        effectiveOn: '2026-06-01',
      },
      { staffId: 'operator-1', campusIds: [], effectiveOn: '2026-07-01' },
    ],
  },
);
export type StaffAssignedToCampus = EventOf<typeof StaffAssignedToCampus>;

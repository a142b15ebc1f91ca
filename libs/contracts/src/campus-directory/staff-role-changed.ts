import { event, type EventOf } from '../event.js';
import { CivilDate } from '../fields.js';
import { Specialties, StaffId, StaffRoles } from './fields.js';

/** Somebody has exactly these roles and specialties from a date on (CAM-9, CAM-10). */
export const StaffRoleChanged = event(
  'campus-directory',
  'StaffRoleChanged',
  1,
  { staffId: StaffId, roles: StaffRoles, specialties: Specialties, effectiveOn: CivilDate },
  {
    title: { ko: '직원 역할 변경', en: 'The roles of a member of staff changed' },
    examples: [
      {
        staffId: 'consultant-west',
        roles: ['CONSULTANT', 'CAMPUS_MANAGER'],
        specialties: ['OFFICE'],
        effectiveOn: '2026-06-01',
      },
      {
        staffId: 'operator-1',
        roles: ['TRAINING_COORDINATOR'],
        specialties: [],
        effectiveOn: '2026-07-01',
      },
    ],
  },
);
export type StaffRoleChanged = EventOf<typeof StaffRoleChanged>;

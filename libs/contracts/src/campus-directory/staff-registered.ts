import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CampusIds, Specialties, StaffId, StaffRoles } from './fields.js';

/** Somebody works for the academy, in these roles at these sites (CAM-9). */
export const StaffRegistered = event(
  'campus-directory',
  'StaffRegistered',
  1,
  {
    staffId: StaffId,
    roles: StaffRoles,
    campusIds: CampusIds,
    specialties: Specialties,
    languages: Type.Array(Type.String({ pattern: '^[a-z]{2}$', description: 'ISO 639-1' }), {
      uniqueItems: true,
    }),
    weeklyHours: Type.Integer({ minimum: 1, maximum: 52, description: 'hours a week' }),
  },
  {
    title: { ko: '직원 등록', en: 'A member of staff was registered' },
    examples: [
      {
        staffId: 'consultant-west',
        roles: ['CONSULTANT'],
        campusIds: ['9b14ae01-a376-5433-87b7-fafef35c8d0b'],
        specialties: ['OFFICE', 'IT'],
        languages: ['ko', 'en'],
        weeklyHours: 40,
      },
      {
        staffId: 'operator-1',
        roles: ['CAMPUS_OPERATOR'],
        campusIds: ['0199b2c0-0000-7000-8000-0000000000c1'],
        specialties: [],
        languages: ['ko'],
        weeklyHours: 20,
      },
    ],
  },
);
export type StaffRegistered = EventOf<typeof StaffRegistered>;

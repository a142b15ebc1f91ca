import type { StaffRegistered } from '@academy/contracts';
import { campusesOnRecord } from './campuses.js';

/** Consultants of each site of the first wave, by the group of occupations that each knows; how many there are is assumed. */
const specialtiesOf: readonly (readonly string[])[] = [
  ['OFFICE', 'IT'],
  ['FACILITY', 'SERVICE'],
];

/** The first of the west has the id under which the consultant of the demonstration signs in. */
const consultantOf = (code: string, index: number): string =>
  `consultant-${code.toLowerCase()}${index === 0 ? '' : `-${index + 1}`}`;

/** The staff with which the academy opens: nobody's name, only the ids of the sign-in. */
export const staffOnRecord: readonly StaffRegistered['data'][] = campusesOnRecord.flatMap(
  ({ code, campusId }) =>
    specialtiesOf.map((specialties, index) => ({
      staffId: consultantOf(code, index),
      roles: ['CONSULTANT' as const],
      campusIds: [campusId],
      specialties: [...specialties],
      languages: ['ko'],
      weeklyHours: 40,
    })),
);

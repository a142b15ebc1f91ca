import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';
import { WallTime, Weekday } from './fields.js';

/** The week of a site from a date on; on a day that is not named it is shut. */
export const OperatingHoursSet = event(
  'campus-directory',
  'OperatingHoursSet',
  1,
  {
    campusId: Id,
    weekly: Type.Array(
      Type.Object(
        { weekday: Weekday, opensAt: WallTime, closesAt: WallTime },
        { additionalProperties: false },
      ),
    ),
    validFrom: CivilDate,
  },
  {
    title: { ko: '운영 시간 지정', en: 'Operating hours were set' },
    examples: [
      {
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        weekly: [
          { weekday: 'MON', opensAt: '09:00', closesAt: '18:00' },
          { weekday: 'SAT', opensAt: '10:00', closesAt: '14:00' },
        ],
        validFrom: '2026-04-01',
      },
      { campusId: '0199b2c0-0000-7000-8000-0000000000c1', weekly: [], validFrom: '2026-12-31' },
    ],
  },
);
export type OperatingHoursSet = EventOf<typeof OperatingHoursSet>;

import { event, type EventOf } from '../event.js';
import { CivilDate } from '../fields.js';
import { StaffId } from './fields.js';

/** Somebody is back from a date on. */
export const StaffReturned = event(
  'campus-directory',
  'StaffReturned',
  1,
  { staffId: StaffId, effectiveOn: CivilDate },
  {
    title: { ko: '직원 복귀', en: 'A member of staff returned' },
    examples: [
      { staffId: 'consultant-west', effectiveOn: '2026-05-07' },
      { staffId: 'operator-1', effectiveOn: '2026-09-01' },
    ],
  },
);
export type StaffReturned = EventOf<typeof StaffReturned>;

import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';

/** The order stays open to a later day (MAT-7). */
export const JobOrderExtended = event(
  'matching',
  'JobOrderExtended',
  1,
  { jobOrderId: Id, validUntil: CivilDate },
  {
    title: { ko: '구인 연장', en: 'A job order was extended' },
    examples: [
      {
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        validUntil: '2026-05-04',
      },
      {
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        validUntil: '2026-06-30',
      },
    ],
  },
);
export type JobOrderExtended = EventOf<typeof JobOrderExtended>;

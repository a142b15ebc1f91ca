import { event, type EventOf } from '../event.js';
import { Id, OneOf } from '../fields.js';

/** The last day of the order passed (MAT-7). */
export const JobOrderExpired = event(
  'matching',
  'JobOrderExpired',
  1,
  { jobOrderId: Id, reasonCode: OneOf('NOT_EXTENDED', 'CLOSING_DATE') },
  {
    title: { ko: '구인 만료', en: 'A job order expired' },
    examples: [
      {
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        reasonCode: 'NOT_EXTENDED',
      },
      {
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        reasonCode: 'CLOSING_DATE',
      },
    ],
  },
);
export type JobOrderExpired = EventOf<typeof JobOrderExpired>;

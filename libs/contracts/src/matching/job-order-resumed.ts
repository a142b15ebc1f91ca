import { event, type EventOf } from '../event.js';
import { Code, Id } from '../fields.js';

/** People are referred to the order again. */
export const JobOrderResumed = event(
  'matching',
  'JobOrderResumed',
  1,
  { jobOrderId: Id, reason: Code },
  {
    title: { ko: '구인 재개', en: 'A job order was resumed' },
    examples: [
      {
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        reason: 'EMPLOYER_REINSTATED',
      },
      {
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        reason: 'EMPLOYER_WISH',
      },
    ],
  },
);
export type JobOrderResumed = EventOf<typeof JobOrderResumed>;

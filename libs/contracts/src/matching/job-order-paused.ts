import { event, type EventOf } from '../event.js';
import { Code, Id } from '../fields.js';

/** Nobody is referred to the order for now. */
export const JobOrderPaused = event(
  'matching',
  'JobOrderPaused',
  1,
  { jobOrderId: Id, reason: Code },
  {
    title: { ko: '구인 중지', en: 'A job order was paused' },
    examples: [
      {
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        reason: 'EMPLOYER_SUSPENDED',
      },
      {
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        reason: 'EMPLOYER_WISH',
      },
    ],
  },
);
export type JobOrderPaused = EventOf<typeof JobOrderPaused>;

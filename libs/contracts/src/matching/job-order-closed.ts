import { event, type EventOf } from '../event.js';
import { Code, Id } from '../fields.js';

/** The order is over before every opening was filled. */
export const JobOrderClosed = event(
  'matching',
  'JobOrderClosed',
  1,
  { jobOrderId: Id, reasonCode: Code },
  {
    title: { ko: '구인 마감', en: 'A job order was closed' },
    examples: [
      {
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        reasonCode: 'FILLED_ELSEWHERE',
      },
      {
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        reasonCode: 'EMPLOYER_WISH',
      },
    ],
  },
);
export type JobOrderClosed = EventOf<typeof JobOrderClosed>;

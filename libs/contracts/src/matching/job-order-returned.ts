import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Code, Id } from '../fields.js';

/** The employer is to mend the order by `fixBy`. */
export const JobOrderReturned = event(
  'matching',
  'JobOrderReturned',
  1,
  {
    jobOrderId: Id,
    reasonCodes: Type.Array(Code, { minItems: 1, uniqueItems: true }),
    fixBy: CivilDate,
  },
  {
    title: { ko: '구인 반려', en: 'A job order was returned' },
    examples: [
      {
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        reasonCodes: ['AGE_LIMIT'],
        fixBy: '2026-03-12',
      },
      {
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        reasonCodes: ['VAGUE_PAY', 'DUTIES_UNCLEAR'],
        fixBy: '2026-05-18',
      },
    ],
  },
);
export type JobOrderReturned = EventOf<typeof JobOrderReturned>;

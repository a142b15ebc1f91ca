import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id } from '../fields.js';
import { ProposerId, ScreenedFlag } from './fields.js';

/** What screening found in the order, before a person decides (MAT-4). */
export const JobOrderScreened = event(
  'matching',
  'JobOrderScreened',
  1,
  { jobOrderId: Id, flags: Type.Array(ScreenedFlag), by: ProposerId },
  {
    title: { ko: '구인 심사', en: 'A job order was screened' },
    examples: [
      {
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        flags: [],
        by: 'screening:2026-1',
      },
      {
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        flags: [
          {
            code: 'AGE_LIMIT',
            text: '젊은',
            severity: 'DOUBT',
          },
          {
            code: 'AGE_LIMIT',
            text: '40~64세',
            severity: 'EXCEPTION',
          },
        ],
        by: 'screening:2026-1',
      },
    ],
  },
);
export type JobOrderScreened = EventOf<typeof JobOrderScreened>;

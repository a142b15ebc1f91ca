import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id, Instant } from '../fields.js';

/** The last opening was filled and the order is closed (MAT-5). */
export const JobOrderFilled = event(
  'matching',
  'JobOrderFilled',
  1,
  { jobOrderId: Id, openings: Type.Integer({ minimum: 1 }), filledAt: Instant },
  {
    title: { ko: '구인 충원 완료', en: 'Every opening of a job order was filled' },
    examples: [
      {
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        openings: 2,
        filledAt: '2026-03-20T05:00:00.000Z',
      },
      {
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        openings: 1,
        filledAt: '2026-06-02T05:00:00.000Z',
      },
    ],
  },
);
export type JobOrderFilled = EventOf<typeof JobOrderFilled>;

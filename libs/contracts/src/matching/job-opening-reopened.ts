import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id } from '../fields.js';

/** A placement that took an opening did not begin, and the opening is free again (MAT-5). */
export const JobOpeningReopened = event(
  'matching',
  'JobOpeningReopened',
  1,
  { jobOrderId: Id, placementId: Id, remaining: Type.Integer({ minimum: 1 }) },
  {
    title: { ko: '구인 자리 재개', en: 'An opening became free again' },
    examples: [
      {
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        placementId: '0199b2c0-0000-7000-8000-0000000091a1',
        remaining: 1,
      },
      {
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        placementId: '0199b2c0-0000-7000-8000-0000000091a2',
        remaining: 2,
      },
    ],
  },
);
export type JobOpeningReopened = EventOf<typeof JobOpeningReopened>;

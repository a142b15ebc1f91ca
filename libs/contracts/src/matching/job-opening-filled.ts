import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id } from '../fields.js';

/** A placement took one of the openings; `remaining` are still open (MAT-5). */
export const JobOpeningFilled = event(
  'matching',
  'JobOpeningFilled',
  1,
  { jobOrderId: Id, placementId: Id, remaining: Type.Integer({ minimum: 0 }) },
  {
    title: { ko: '구인 한 자리 충원', en: 'An opening was filled' },
    examples: [
      {
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        placementId: '0199b2c0-0000-7000-8000-0000000091a1',
        remaining: 1,
      },
      {
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        placementId: '0199b2c0-0000-7000-8000-0000000091a2',
        remaining: 0,
      },
    ],
  },
);
export type JobOpeningFilled = EventOf<typeof JobOpeningFilled>;

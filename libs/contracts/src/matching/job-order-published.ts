import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id, Instant } from '../fields.js';
import { ScreeningFlag } from './fields.js';

/** The order is open until `validUntil`, the last day it holds. `acceptedFlags` are doubts that a person looked at (MAT-4). */
export const JobOrderPublished = event(
  'matching',
  'JobOrderPublished',
  1,
  {
    jobOrderId: Id,
    employerId: Id,
    acceptedFlags: Type.Array(ScreeningFlag, { uniqueItems: true }),
    publishedAt: Instant,
    validUntil: CivilDate,
  },
  {
    title: { ko: '구인 공고 게시', en: 'A job order was published' },
    examples: [
      {
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        employerId: '0199b2c0-0000-7000-8000-0000000e3001',
        acceptedFlags: [],
        publishedAt: '2026-03-05T00:00:00.000Z',
        validUntil: '2026-04-04',
      },
      {
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b03',
        employerId: '0199b2c0-0000-7000-8000-0000000e3001',
        acceptedFlags: ['VAGUE_PAY'],
        publishedAt: '2026-03-06T00:00:00.000Z',
        validUntil: '2026-04-05',
      },
    ],
  },
);
export type JobOrderPublished = EventOf<typeof JobOrderPublished>;

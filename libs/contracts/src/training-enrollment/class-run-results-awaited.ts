import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id } from '../fields.js';

/** A run has begun: its results are to be final so many days after its last session (T-15). */
export const ClassRunResultsAwaited = event(
  'training-enrollment',
  'ClassRunResultsAwaited',
  1,
  {
    runId: Id,
    campusId: Id,
    withinDays: Type.Integer({ minimum: 1, maximum: 365 }),
    policyVersion: Type.String({ pattern: '^[A-Za-z0-9._-]{1,100}$' }),
  },
  {
    title: { ko: '수료 결과 확정 기한 설정', en: 'The results of a class run are awaited' },
    examples: [
      {
        runId: '0199b2c0-0000-7000-8000-000000000a00',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        withinDays: 7,
        policyVersion: '2026.1',
      },
      {
        runId: '0199b2c0-0000-7000-8000-000000000a01',
        campusId: '0199b2c0-0000-7000-8000-0000000000c2',
        withinDays: 14,
        policyVersion: '2026.2',
      },
    ],
  },
);
export type ClassRunResultsAwaited = EventOf<typeof ClassRunResultsAwaited>;

import Type, { type Static } from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id, Instant, OneOf } from '../fields.js';

const first = {
  caseId: Id,
  participationId: Id,
  participantId: Id,
  campusId: Id,
  priority: OneOf('NORMAL', 'HIGH'),
  waitingSince: Instant,
};
const V1 = Type.Object(first, { additionalProperties: false });
const examples: readonly [Static<typeof V1>, Static<typeof V1>] = [
  {
    caseId: '0199b2c0-0000-7000-8000-000000000ca1',
    participationId: '0199b2c0-0000-7000-8000-0000000000f1',
    participantId: '0199b2c0-0000-7000-8000-000000000001',
    campusId: '0199b2c0-0000-7000-8000-0000000000c1',
    priority: 'NORMAL',
    waitingSince: '2026-03-02T01:00:00.000Z',
  },
  {
    caseId: '0199b2c0-0000-7000-8000-000000000ca2',
    participationId: '0199b2c0-0000-7000-8000-0000000000f2',
    participantId: '0199b2c0-0000-7000-8000-000000000005',
    campusId: '0199b2c0-0000-7000-8000-0000000000c2',
    priority: 'HIGH',
    waitingSince: '2026-05-04T00:10:00.000Z',
  },
];

/** A participation has a case that waits for its consultant; without one by `assignBy` it goes up, and again at `escalateAt` (T-06). */
export const CounselingCaseOpened = event(
  'counseling',
  'CounselingCaseOpened',
  2,
  { ...first, assignBy: Type.Optional(Instant), escalateAt: Type.Optional(Instant) },
  {
    title: { ko: '상담 사례 개설', en: 'A counselling case was opened' },
    examples: [
      {
        ...examples[0],
        assignBy: '2026-03-05T15:00:00.000Z',
        escalateAt: '2026-03-09T15:00:00.000Z',
      },
      examples[1],
    ],
    earlier: [{ version: 1, schema: V1, lift: (data: Static<typeof V1>) => data, examples }],
  },
);
export type CounselingCaseOpened = EventOf<typeof CounselingCaseOpened>;

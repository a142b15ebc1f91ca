import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';
import { BasicCheck } from './fields.js';

/** The gate to every other class is open until `validUntil`, the last day it holds (TRN-1). */
export const BasicEducationCompleted = event(
  'training-enrollment',
  'BasicEducationCompleted',
  1,
  {
    participantId: Id,
    enrollmentId: Id,
    completedOn: CivilDate,
    validUntil: CivilDate,
    checks: Type.Object(
      { communication: BasicCheck, adaptation: BasicCheck, will: BasicCheck },
      { additionalProperties: false },
    ),
  },
  {
    title: { ko: '기초교육 수료', en: 'Basic education was completed' },
    happenedAt: 'completedOn',
    examples: [
      {
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        enrollmentId: '0199b2c0-0000-7000-8000-000000000ea0',
        completedOn: '2026-03-10',
        validUntil: '2028-03-09',
        checks: { communication: 'CONFIRMED', adaptation: 'CONFIRMED', will: 'CONFIRMED' },
      },
      {
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        enrollmentId: '0199b2c0-0000-7000-8000-000000000ea5',
        completedOn: '2026-05-31',
        validUntil: '2028-05-30',
        checks: { communication: 'NEEDS_SUPPORT', adaptation: 'CONFIRMED', will: 'CONFIRMED' },
      },
    ],
  },
);
export type BasicEducationCompleted = EventOf<typeof BasicEducationCompleted>;

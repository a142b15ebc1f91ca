import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id, Instant } from '../fields.js';
import { ClassType } from './fields.js';

/** The person applied for a class run (수강신청). */
export const EnrollmentApplied = event(
  'training-enrollment',
  'EnrollmentApplied',
  1,
  {
    enrollmentId: Id,
    runId: Id,
    courseId: Id,
    classType: ClassType,
    participantId: Id,
    participationId: Id,
    recommendationId: Type.Optional(Id),
    appliedAt: Instant,
  },
  {
    title: { ko: '수강 신청', en: 'An application for a class was made' },
    happenedAt: 'appliedAt',
    examples: [
      {
        enrollmentId: '0199b2c0-0000-7000-8000-000000000ea0',
        runId: '0199b2c0-0000-7000-8000-000000000a00',
        courseId: '0199b2c0-0000-7000-8000-0000000000c4',
        classType: 'BASIC',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        participationId: '0199b2c0-0000-7000-8000-0000000000f1',
        appliedAt: '2026-03-04T01:00:00.000Z',
      },
      {
        enrollmentId: '0199b2c0-0000-7000-8000-000000000ea1',
        runId: '0199b2c0-0000-7000-8000-000000000a01',
        courseId: '0199b2c0-0000-7000-8000-0000000000c5',
        classType: 'REGULAR',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        participationId: '0199b2c0-0000-7000-8000-0000000000f1',
        recommendationId: '0199b2c0-0000-7000-8000-0000000007a1',
        appliedAt: '2026-04-01T02:00:00.000Z',
      },
    ],
  },
);
export type EnrollmentApplied = EventOf<typeof EnrollmentApplied>;

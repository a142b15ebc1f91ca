import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id, Instant } from '../fields.js';
import { ClassType } from './fields.js';

/** The person's record allows this enrolment (TRN-1, TRN-2, TRN-4); `recommendationId` is what it rests on, if anything. */
export const ClassAdmitted = event(
  'training-enrollment',
  'ClassAdmitted',
  1,
  {
    participantId: Id,
    enrollmentId: Id,
    runId: Id,
    courseId: Id,
    classType: ClassType,
    recommendationId: Type.Optional(Id),
    admittedAt: Instant,
  },
  {
    title: { ko: '수강 요건 충족', en: 'The requirements of a class are met' },
    internal: true,
    examples: [
      {
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        enrollmentId: '0199b2c0-0000-7000-8000-000000000ea0',
        runId: '0199b2c0-0000-7000-8000-000000000a00',
        courseId: '0199b2c0-0000-7000-8000-0000000000c4',
        classType: 'BASIC',
        admittedAt: '2026-03-04T01:00:00.000Z',
      },
      {
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        enrollmentId: '0199b2c0-0000-7000-8000-000000000ea1',
        runId: '0199b2c0-0000-7000-8000-000000000a01',
        courseId: '0199b2c0-0000-7000-8000-0000000000c5',
        classType: 'REGULAR',
        recommendationId: '0199b2c0-0000-7000-8000-0000000007a1',
        admittedAt: '2026-04-01T02:00:00.000Z',
      },
    ],
  },
);
export type ClassAdmitted = EventOf<typeof ClassAdmitted>;

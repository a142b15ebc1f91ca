import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';
import { AttendanceRate, ClassType, CompletionFailure } from './fields.js';

/** The class ended without completion (미수료); `failedRules` says why. */
export const EnrollmentNotCompleted = event(
  'training-enrollment',
  'EnrollmentNotCompleted',
  1,
  {
    enrollmentId: Id,
    participantId: Id,
    runId: Id,
    courseId: Id,
    classType: ClassType,
    attendanceRate: AttendanceRate,
    score: Type.Optional(Type.Number({ minimum: 0, maximum: 100 })),
    failedRules: Type.Array(CompletionFailure, { minItems: 1, uniqueItems: true }),
    endedOn: CivilDate,
  },
  {
    title: { ko: '미수료', en: 'A class was not completed' },
    happenedAt: 'endedOn',
    examples: [
      {
        enrollmentId: '0199b2c0-0000-7000-8000-000000000ea2',
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        runId: '0199b2c0-0000-7000-8000-000000000a01',
        courseId: '0199b2c0-0000-7000-8000-0000000000c5',
        classType: 'REGULAR',
        attendanceRate: { hoursAttended: 23.99, hoursHeld: 30 },
        failedRules: ['ATTENDANCE'],
        endedOn: '2026-05-29',
      },
      {
        enrollmentId: '0199b2c0-0000-7000-8000-000000000ea3',
        participantId: '0199b2c0-0000-7000-8000-000000000003',
        runId: '0199b2c0-0000-7000-8000-000000000a01',
        courseId: '0199b2c0-0000-7000-8000-0000000000c5',
        classType: 'REGULAR',
        attendanceRate: { hoursAttended: 28, hoursHeld: 30 },
        score: 41,
        failedRules: ['MANDATORY_SESSION', 'SCORE'],
        endedOn: '2026-05-29',
      },
    ],
  },
);
export type EnrollmentNotCompleted = EventOf<typeof EnrollmentNotCompleted>;

import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';
import { AttendanceRate, ClassType } from './fields.js';

/** The person completed the class (수료): attendance, mandatory sessions and score met its policy (TRN-15). */
export const EnrollmentCompleted = event(
  'training-enrollment',
  'EnrollmentCompleted',
  1,
  {
    enrollmentId: Id,
    participantId: Id,
    runId: Id,
    courseId: Id,
    classType: ClassType,
    attendanceRate: AttendanceRate,
    score: Type.Optional(Type.Number({ minimum: 0, maximum: 100 })),
    completedOn: CivilDate,
  },
  {
    title: { ko: '수료', en: 'A class was completed' },
    happenedAt: 'completedOn',
    examples: [
      {
        enrollmentId: '0199b2c0-0000-7000-8000-000000000ea0',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        runId: '0199b2c0-0000-7000-8000-000000000a00',
        courseId: '0199b2c0-0000-7000-8000-0000000000c4',
        classType: 'BASIC',
        attendanceRate: { hoursAttended: 8, hoursHeld: 8 },
        completedOn: '2026-03-10',
      },
      {
        enrollmentId: '0199b2c0-0000-7000-8000-000000000ea1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        runId: '0199b2c0-0000-7000-8000-000000000a01',
        courseId: '0199b2c0-0000-7000-8000-0000000000c5',
        classType: 'REGULAR',
        attendanceRate: { hoursAttended: 21.6, hoursHeld: 27 },
        score: 82.5,
        completedOn: '2026-05-29',
      },
    ],
  },
);
export type EnrollmentCompleted = EventOf<typeof EnrollmentCompleted>;

import Type from 'typebox';
import { Actor } from '../envelope.js';
import { event, type EventOf } from '../event.js';
import { Code, Id, Instant } from '../fields.js';
import { ClassType } from './fields.js';

/**
 * The application or the place in the class was given up before the class began; `late` is a place given up when the free days
 * were over (T-14). Afterwards the person may apply for the run again.
 */
export const EnrollmentCancelled = event(
  'training-enrollment',
  'EnrollmentCancelled',
  1,
  {
    enrollmentId: Id,
    participantId: Id,
    runId: Id,
    courseId: Id,
    classType: ClassType,
    by: Actor.properties.type,
    reasonCode: Code,
    daysBeforeStart: Type.Integer({ description: 'civil days in Seoul' }),
    late: Type.Boolean(),
    cancelledAt: Instant,
  },
  {
    title: { ko: '수강 취소', en: 'An enrolment was cancelled' },
    happenedAt: 'cancelledAt',
    examples: [
      {
        enrollmentId: '0199b2c0-0000-7000-8000-000000000ea0',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        runId: '0199b2c0-0000-7000-8000-000000000a00',
        courseId: '0199b2c0-0000-7000-8000-0000000000c4',
        classType: 'BASIC',
        by: 'SYSTEM',
        reasonCode: 'HOLD_EXPIRED',
        daysBeforeStart: 5,
        late: false,
        cancelledAt: '2026-03-04T01:15:00.500Z',
      },
      {
        enrollmentId: '0199b2c0-0000-7000-8000-000000000ea1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        runId: '0199b2c0-0000-7000-8000-000000000a01',
        courseId: '0199b2c0-0000-7000-8000-0000000000c5',
        classType: 'REGULAR',
        by: 'PARTICIPANT',
        reasonCode: 'CARE',
        daysBeforeStart: 2,
        late: true,
        cancelledAt: '2026-04-09T03:00:00.000Z',
      },
    ],
  },
);
export type EnrollmentCancelled = EventOf<typeof EnrollmentCancelled>;

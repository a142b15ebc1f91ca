import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';
import { ClassType } from './fields.js';

/** The person has a seat in the run and takes part from `startsOn`. */
export const EnrollmentConfirmed = event(
  'training-enrollment',
  'EnrollmentConfirmed',
  1,
  {
    enrollmentId: Id,
    runId: Id,
    courseId: Id,
    participantId: Id,
    participationId: Id,
    classType: ClassType,
    startsOn: CivilDate,
  },
  {
    title: { ko: '수강 확정', en: 'A seat in a class was confirmed to the person' },
    examples: [
      {
        enrollmentId: '0199b2c0-0000-7000-8000-000000000ea0',
        runId: '0199b2c0-0000-7000-8000-000000000a00',
        courseId: '0199b2c0-0000-7000-8000-0000000000c4',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        participationId: '0199b2c0-0000-7000-8000-0000000000f1',
        classType: 'BASIC',
        startsOn: '2026-03-09',
      },
      {
        enrollmentId: '0199b2c0-0000-7000-8000-000000000ea1',
        runId: '0199b2c0-0000-7000-8000-000000000a01',
        courseId: '0199b2c0-0000-7000-8000-0000000000c5',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        participationId: '0199b2c0-0000-7000-8000-0000000000f1',
        classType: 'REGULAR',
        startsOn: '2026-04-11',
      },
    ],
  },
);
export type EnrollmentConfirmed = EventOf<typeof EnrollmentConfirmed>;

import { Id } from '../fields.js';
import { ClassType } from './fields.js';

/** Whose enrolment in which class it is. */
export const EnrollmentKeys = {
  enrollmentId: Id,
  participantId: Id,
  runId: Id,
  courseId: Id,
  classType: ClassType,
};

export const regularExample = {
  enrollmentId: '0199b2c0-0000-7000-8000-000000000ea1',
  participantId: '0199b2c0-0000-7000-8000-000000000001',
  runId: '0199b2c0-0000-7000-8000-000000000a01',
  courseId: '0199b2c0-0000-7000-8000-0000000000c5',
  classType: 'REGULAR',
} as const;
export const basicExample = {
  enrollmentId: '0199b2c0-0000-7000-8000-000000000ea0',
  participantId: '0199b2c0-0000-7000-8000-000000000005',
  runId: '0199b2c0-0000-7000-8000-000000000a00',
  courseId: '0199b2c0-0000-7000-8000-0000000000c4',
  classType: 'BASIC',
} as const;

import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id, Instant } from '../fields.js';
import { ClassType } from './fields.js';

const application = {
  enrollmentId: Id,
  runId: Id,
  courseId: Id,
  classType: ClassType,
  participantId: Id,
  participationId: Id,
  recommendationId: Type.Optional(Id),
  appliedAt: Instant,
};
const ofBasic = {
  enrollmentId: '0199b2c0-0000-7000-8000-000000000ea0',
  runId: '0199b2c0-0000-7000-8000-000000000a00',
  courseId: '0199b2c0-0000-7000-8000-0000000000c4',
  classType: 'BASIC',
  participantId: '0199b2c0-0000-7000-8000-000000000001',
  participationId: '0199b2c0-0000-7000-8000-0000000000f1',
  appliedAt: '2026-03-04T01:00:00.000Z',
} as const;
const ofRegular = {
  enrollmentId: '0199b2c0-0000-7000-8000-000000000ea1',
  runId: '0199b2c0-0000-7000-8000-000000000a01',
  courseId: '0199b2c0-0000-7000-8000-0000000000c5',
  classType: 'REGULAR',
  participantId: '0199b2c0-0000-7000-8000-000000000001',
  participationId: '0199b2c0-0000-7000-8000-0000000000f1',
  recommendationId: '0199b2c0-0000-7000-8000-0000000007a1',
  appliedAt: '2026-04-01T02:00:00.000Z',
} as const;

/**
 * The person applied for a class run (수강신청), or the academy did so for them where it cancelled another: it offers them a seat
 * `insteadOf` that enrolment (S-4).
 */
export const EnrollmentApplied = event(
  'training-enrollment',
  'EnrollmentApplied',
  2,
  { ...application, insteadOf: Type.Optional(Id) },
  {
    title: { ko: '수강 신청', en: 'An application for a class was made' },
    happenedAt: 'appliedAt',
    examples: [
      ofBasic,
      ofRegular,
      { ...ofRegular, insteadOf: '0199b2c0-0000-7000-8000-000000000ea9' },
    ],
    earlier: [
      {
        version: 1,
        schema: Type.Object(application, { additionalProperties: false }),
        lift: (data: object) => data,
        examples: [ofBasic, ofRegular],
      },
    ],
  },
);
export type EnrollmentApplied = EventOf<typeof EnrollmentApplied>;

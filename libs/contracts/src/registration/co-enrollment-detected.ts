import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Code, Id, OneOf } from '../fields.js';

/** An agency says that the person takes part in another publicly funded programme, and what that means here (중복참여). */
export const CoEnrollmentDetected = event(
  'registration',
  'CoEnrollmentDetected',
  1,
  {
    coEnrollmentId: Id,
    reviewId: Type.Optional(Id),
    participantId: Id,
    otherProgramCode: Code,
    agencyCode: Code,
    from: CivilDate,
    to: Type.Optional(CivilDate),
    effect: OneOf('BLOCK', 'WARN', 'COORDINATE'),
  },
  {
    title: { ko: '중복 참여 확인', en: 'Another programme was detected' },
    examples: [
      {
        coEnrollmentId: '0199b2c0-0000-7000-8000-0000000000b8',
        reviewId: '0199b2c0-0000-7000-8000-0000000000e1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        otherProgramCode: 'NATIONAL_EMPLOYMENT_SUPPORT',
        agencyCode: 'EMPLOYMENT_CENTER_WEST',
        from: '2026-01-05',
        to: '2026-06-30',
        effect: 'BLOCK',
      },
      {
        coEnrollmentId: '0199b2c0-0000-7000-8000-0000000000b9',
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        otherProgramCode: 'DISTRICT_JOB_CLASS',
        agencyCode: 'MAPO_DISTRICT',
        from: '2026-03-01',
        effect: 'WARN',
      },
    ],
  },
);
export type CoEnrollmentDetected = EventOf<typeof CoEnrollmentDetected>;

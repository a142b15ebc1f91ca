import { event, type EventOf } from '../event.js';
import { Code, Id, Instant } from '../fields.js';

/** The enrolment was cancelled, so the person's record no longer counts it; they may be admitted to the run again. */
export const ClassAdmissionWithdrawn = event(
  'training-enrollment',
  'ClassAdmissionWithdrawn',
  1,
  { participantId: Id, enrollmentId: Id, runId: Id, reasonCode: Code, withdrawnAt: Instant },
  {
    title: { ko: '수강 요건 취소', en: 'An admission to a class was withdrawn' },
    internal: true,
    examples: [
      {
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        enrollmentId: '0199b2c0-0000-7000-8000-000000000ea0',
        runId: '0199b2c0-0000-7000-8000-000000000a00',
        reasonCode: 'HOLD_EXPIRED',
        withdrawnAt: '2026-03-04T01:15:00.500Z',
      },
      {
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        enrollmentId: '0199b2c0-0000-7000-8000-000000000ea1',
        runId: '0199b2c0-0000-7000-8000-000000000a01',
        reasonCode: 'CARE',
        withdrawnAt: '2026-04-09T03:00:00.000Z',
      },
    ],
  },
);
export type ClassAdmissionWithdrawn = EventOf<typeof ClassAdmissionWithdrawn>;

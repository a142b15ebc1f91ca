import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id, Instant, OneOf } from '../fields.js';
import { ConsultantId } from './fields.js';

/** Something that had to happen in a case by a moment did not (T-06, T-07, T-08); whoever is named next has to see to it. */
export const CaseDeadlineMissed = event(
  'counseling',
  'CaseDeadlineMissed',
  1,
  {
    caseId: Id,
    participantId: Id,
    campusId: Id,
    deadline: OneOf('ASSIGNMENT', 'ASSIGNMENT_AT_HQ', 'FIRST_APPOINTMENT', 'HANDOVER'),
    dueAt: Instant,
    consultantId: Type.Optional(ConsultantId),
  },
  {
    title: { ko: '상담 사례 기한 경과', en: 'A deadline of a case has passed' },
    examples: [
      {
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        deadline: 'ASSIGNMENT',
        dueAt: '2026-03-05T15:00:00.000Z',
      },
      {
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        campusId: '0199b2c0-0000-7000-8000-0000000000c2',
        deadline: 'FIRST_APPOINTMENT',
        dueAt: '2026-05-16T15:00:00.000Z',
        consultantId: '0199b2c0-0000-7000-8000-0000000005c2',
      },
    ],
  },
);
export type CaseDeadlineMissed = EventOf<typeof CaseDeadlineMissed>;

import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id, Instant } from '../fields.js';
import { ConsultantId } from './fields.js';

/** The meeting took place. */
export const AppointmentCompleted = event(
  'counseling',
  'AppointmentCompleted',
  1,
  {
    appointmentId: Id,
    caseId: Id,
    participantId: Id,
    consultantId: ConsultantId,
    slotId: Id,
    startsAt: Instant,
    endsAt: Instant,
    startedAt: Instant,
    endedAt: Instant,
    outcomeCodes: Type.Array(Code, { uniqueItems: true }),
    nextActions: Type.Array(Code, { uniqueItems: true }),
  },
  {
    title: { ko: '상담 완료', en: 'An appointment took place' },
    happenedAt: 'endedAt',
    examples: [
      {
        appointmentId: '0199b2c0-0000-7000-8000-00000000a0a1',
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        consultantId: '0199b2c0-0000-7000-8000-0000000005c1',
        slotId: '0199b2c0-0000-7000-8000-0000000051a1',
        startsAt: '2026-03-12T01:00:00.000Z',
        endsAt: '2026-03-12T02:00:00.000Z',
        startedAt: '2026-03-12T01:00:00.000Z',
        endedAt: '2026-03-12T01:50:00.000Z',
        outcomeCodes: ['NEEDS_CLARIFIED'],
        nextActions: ['START_ASSESSMENT'],
      },
      {
        appointmentId: '0199b2c0-0000-7000-8000-00000000a0a2',
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        consultantId: '0199b2c0-0000-7000-8000-0000000005c2',
        slotId: '0199b2c0-0000-7000-8000-0000000051a2',
        startsAt: '2026-05-12T05:00:00.000Z',
        endsAt: '2026-05-12T05:50:00.000Z',
        startedAt: '2026-05-12T05:00:00.000Z',
        endedAt: '2026-05-12T05:50:00.000Z',
        outcomeCodes: [],
        nextActions: [],
      },
    ],
  },
);
export type AppointmentCompleted = EventOf<typeof AppointmentCompleted>;

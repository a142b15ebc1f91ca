import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id, Instant } from '../fields.js';
import { AppointmentParty, ConsultantId } from './fields.js';

/** A booked meeting has another time, and perhaps another consultant (COU-6). */
export const AppointmentRescheduled = event(
  'counseling',
  'AppointmentRescheduled',
  1,
  {
    appointmentId: Id,
    caseId: Id,
    participantId: Id,
    fromSlotId: Id,
    fromStartsAt: Instant,
    fromEndsAt: Instant,
    fromConsultantId: ConsultantId,
    toSlotId: Id,
    startsAt: Instant,
    endsAt: Instant,
    graceUntil: Instant,
    consultantId: ConsultantId,
    requestedBy: AppointmentParty,
    reasonCode: Code,
    sameConsultant: Type.Boolean(),
  },
  {
    title: { ko: '상담 예약 변경', en: 'An appointment was moved' },
    examples: [
      {
        appointmentId: '0199b2c0-0000-7000-8000-00000000a0a1',
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        fromSlotId: '0199b2c0-0000-7000-8000-0000000051a1',
        fromStartsAt: '2026-03-12T01:00:00.000Z',
        fromEndsAt: '2026-03-12T02:00:00.000Z',
        fromConsultantId: '0199b2c0-0000-7000-8000-0000000005c1',
        toSlotId: '0199b2c0-0000-7000-8000-0000000051a3',
        startsAt: '2026-03-13T01:00:00.000Z',
        endsAt: '2026-03-13T02:00:00.000Z',
        graceUntil: '2026-03-13T01:10:00.000Z',
        consultantId: '0199b2c0-0000-7000-8000-0000000005c1',
        requestedBy: 'PARTICIPANT',
        reasonCode: 'PERSONAL',
        sameConsultant: true,
      },
      {
        appointmentId: '0199b2c0-0000-7000-8000-00000000a0a2',
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        fromSlotId: '0199b2c0-0000-7000-8000-0000000051a2',
        fromStartsAt: '2026-05-12T05:00:00.000Z',
        fromEndsAt: '2026-05-12T05:50:00.000Z',
        fromConsultantId: '0199b2c0-0000-7000-8000-0000000005c2',
        toSlotId: '0199b2c0-0000-7000-8000-0000000051a4',
        startsAt: '2026-05-13T05:00:00.000Z',
        endsAt: '2026-05-13T05:50:00.000Z',
        graceUntil: '2026-05-13T05:10:00.000Z',
        consultantId: '0199b2c0-0000-7000-8000-0000000005c1',
        requestedBy: 'STAFF',
        reasonCode: 'CONSULTANT_ABSENT',
        sameConsultant: false,
      },
    ],
  },
);
export type AppointmentRescheduled = EventOf<typeof AppointmentRescheduled>;

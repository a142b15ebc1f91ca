import { event, type EventOf } from '../event.js';
import { Id, Instant } from '../fields.js';
import { AppointmentMode, AppointmentPurpose, ConsultantId } from './fields.js';

/** A counselling meeting is booked; it owns its slot and its consultant's time (COU-4). */
export const AppointmentBooked = event(
  'counseling',
  'AppointmentBooked',
  1,
  {
    appointmentId: Id,
    caseId: Id,
    participantId: Id,
    campusId: Id,
    consultantId: ConsultantId,
    slotId: Id,
    startsAt: Instant,
    endsAt: Instant,
    graceUntil: Instant,
    mode: AppointmentMode,
    purpose: AppointmentPurpose,
  },
  {
    title: { ko: '상담 예약', en: 'An appointment was booked' },
    examples: [
      {
        appointmentId: '0199b2c0-0000-7000-8000-00000000a0a1',
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        consultantId: '0199b2c0-0000-7000-8000-0000000005c1',
        slotId: '0199b2c0-0000-7000-8000-0000000051a1',
        startsAt: '2026-03-12T01:00:00.000Z',
        endsAt: '2026-03-12T02:00:00.000Z',
        graceUntil: '2026-03-12T01:10:00.000Z',
        mode: 'IN_PERSON',
        purpose: 'INTAKE',
      },
      {
        appointmentId: '0199b2c0-0000-7000-8000-00000000a0a2',
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        campusId: '0199b2c0-0000-7000-8000-0000000000c2',
        consultantId: '0199b2c0-0000-7000-8000-0000000005c2',
        slotId: '0199b2c0-0000-7000-8000-0000000051a2',
        startsAt: '2026-05-12T05:00:00.000Z',
        endsAt: '2026-05-12T05:50:00.000Z',
        graceUntil: '2026-05-12T05:10:00.000Z',
        mode: 'PHONE',
        purpose: 'REVIEW',
      },
    ],
  },
);
export type AppointmentBooked = EventOf<typeof AppointmentBooked>;

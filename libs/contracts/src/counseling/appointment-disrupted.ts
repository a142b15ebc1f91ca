import { event, type EventOf } from '../event.js';
import { Code, Id, Instant } from '../fields.js';
import { ConsultantId } from './fields.js';

/** A booked meeting cannot take place as it is: the academy finds another time, consultant or place, or cancels it itself (S-6, COU-8). */
export const AppointmentDisrupted = event(
  'counseling',
  'AppointmentDisrupted',
  1,
  {
    appointmentId: Id,
    caseId: Id,
    participantId: Id,
    consultantId: ConsultantId,
    slotId: Id,
    startsAt: Instant,
    endsAt: Instant,
    reasonCode: Code,
  },
  {
    title: { ko: '상담 예약 변경 필요', en: 'An appointment cannot take place as booked' },
    examples: [
      {
        appointmentId: '0199b2c0-0000-7000-8000-00000000a0a1',
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        consultantId: '0199b2c0-0000-7000-8000-0000000005c1',
        slotId: '0199b2c0-0000-7000-8000-0000000051a1',
        startsAt: '2026-03-12T01:00:00.000Z',
        endsAt: '2026-03-12T02:00:00.000Z',
        reasonCode: 'STAFF_LEAVE',
      },
      {
        appointmentId: '0199b2c0-0000-7000-8000-00000000a0a2',
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        consultantId: '0199b2c0-0000-7000-8000-0000000005c2',
        slotId: '0199b2c0-0000-7000-8000-0000000051a2',
        startsAt: '2026-05-12T05:00:00.000Z',
        endsAt: '2026-05-12T05:50:00.000Z',
        reasonCode: 'CLOSURE',
      },
    ],
  },
);
export type AppointmentDisrupted = EventOf<typeof AppointmentDisrupted>;

import { event, type EventOf } from '../event.js';
import { Id, Instant, OneOf } from '../fields.js';

/** The person has come to a booked meeting; a late arrival within its time takes a no-show back (COU-7). */
export const AppointmentCheckedIn = event(
  'counseling',
  'AppointmentCheckedIn',
  1,
  {
    appointmentId: Id,
    caseId: Id,
    participantId: Id,
    at: Instant,
    method: OneOf('QR', 'DESK', 'CALL'),
  },
  {
    title: { ko: '상담 도착 확인', en: 'The person checked in' },
    happenedAt: 'at',
    examples: [
      {
        appointmentId: '0199b2c0-0000-7000-8000-00000000a0a1',
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        at: '2026-03-12T00:56:00.000Z',
        method: 'DESK',
      },
      {
        appointmentId: '0199b2c0-0000-7000-8000-00000000a0a2',
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        at: '2026-05-12T05:14:00.000Z',
        method: 'CALL',
      },
    ],
  },
);
export type AppointmentCheckedIn = EventOf<typeof AppointmentCheckedIn>;

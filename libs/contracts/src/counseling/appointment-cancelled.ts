import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id, Instant } from '../fields.js';
import { AppointmentParty, ConsultantId } from './fields.js';

/** A booked meeting will not take place; only a participant's own late cancellation is marked as such (COU-8). */
export const AppointmentCancelled = event(
  'counseling',
  'AppointmentCancelled',
  1,
  {
    appointmentId: Id,
    caseId: Id,
    participantId: Id,
    consultantId: ConsultantId,
    slotId: Id,
    startsAt: Instant,
    endsAt: Instant,
    cancelledBy: AppointmentParty,
    reasonCode: Code,
    noticeHours: Type.Integer({ minimum: 0, description: 'full hours before the start' }),
    late: Type.Boolean(),
  },
  {
    title: { ko: '상담 예약 취소', en: 'An appointment was cancelled' },
    examples: [
      {
        appointmentId: '0199b2c0-0000-7000-8000-00000000a0a1',
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        consultantId: '0199b2c0-0000-7000-8000-0000000005c1',
        slotId: '0199b2c0-0000-7000-8000-0000000051a1',
        startsAt: '2026-03-12T01:00:00.000Z',
        endsAt: '2026-03-12T02:00:00.000Z',
        cancelledBy: 'PARTICIPANT',
        reasonCode: 'PERSONAL',
        noticeHours: 5,
        late: true,
      },
      {
        appointmentId: '0199b2c0-0000-7000-8000-00000000a0a2',
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        consultantId: '0199b2c0-0000-7000-8000-0000000005c2',
        slotId: '0199b2c0-0000-7000-8000-0000000051a2',
        startsAt: '2026-05-12T05:00:00.000Z',
        endsAt: '2026-05-12T05:50:00.000Z',
        cancelledBy: 'SYSTEM',
        reasonCode: 'CONSENT_WITHDRAWN',
        noticeHours: 48,
        late: false,
      },
    ],
  },
);
export type AppointmentCancelled = EventOf<typeof AppointmentCancelled>;

import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id, Instant } from '../fields.js';
import { ConsultantId } from './fields.js';

/** The person neither came nor cancelled by the end of the grace time (COU-7, T-10). */
export const AppointmentNoShowRecorded = event(
  'counseling',
  'AppointmentNoShowRecorded',
  1,
  {
    appointmentId: Id,
    caseId: Id,
    participantId: Id,
    consultantId: ConsultantId,
    slotId: Id,
    startsAt: Instant,
    endsAt: Instant,
    graceMinutes: Type.Integer({ minimum: 0 }),
    consecutiveNoShows: Type.Integer({ minimum: 1 }),
  },
  {
    title: { ko: '상담 불참', en: 'The person did not come' },
    examples: [
      {
        appointmentId: '0199b2c0-0000-7000-8000-00000000a0a1',
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        consultantId: '0199b2c0-0000-7000-8000-0000000005c1',
        slotId: '0199b2c0-0000-7000-8000-0000000051a1',
        startsAt: '2026-03-12T01:00:00.000Z',
        endsAt: '2026-03-12T02:00:00.000Z',
        graceMinutes: 10,
        consecutiveNoShows: 1,
      },
      {
        appointmentId: '0199b2c0-0000-7000-8000-00000000a0a2',
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        consultantId: '0199b2c0-0000-7000-8000-0000000005c2',
        slotId: '0199b2c0-0000-7000-8000-0000000051a2',
        startsAt: '2026-05-12T05:00:00.000Z',
        endsAt: '2026-05-12T05:50:00.000Z',
        graceMinutes: 10,
        consecutiveNoShows: 3,
      },
    ],
  },
);
export type AppointmentNoShowRecorded = EventOf<typeof AppointmentNoShowRecorded>;

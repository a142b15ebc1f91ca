import { event, type EventOf } from '../event.js';
import { Code, Id, Instant } from '../fields.js';
import { OfSlot } from './fields.js';

/** An appointment names a slot that it cannot have: somebody finds it another one, and nobody is left with two or none (CAM-6). */
export const SlotBookingRefused = event(
  'campus-directory',
  'SlotBookingRefused',
  1,
  { ...OfSlot, appointmentId: Id, participantId: Id, startsAt: Instant, reasonCode: Code },
  {
    title: { ko: '상담 시간 예약 불가', en: 'A slot could not be booked' },
    examples: [
      {
        slotId: '0199b2c0-0000-7000-8000-000000051071',
        consultantId: 'consultant-west',
        date: '2026-05-04',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        appointmentId: '0199b2c0-0000-7000-8000-0000000ab002',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        startsAt: '2026-05-04T01:00:00.000Z',
        reasonCode: 'SLOT_TAKEN',
      },
      {
        slotId: '0199b2c0-0000-7000-8000-000000051079',
        consultantId: 'consultant-west',
        date: '2026-05-04',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        appointmentId: '0199b2c0-0000-7000-8000-0000000ab003',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        startsAt: '2026-05-04T04:00:00.000Z',
        reasonCode: 'SLOT_UNKNOWN',
      },
    ],
  },
);
export type SlotBookingRefused = EventOf<typeof SlotBookingRefused>;

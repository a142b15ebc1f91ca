import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id } from '../fields.js';
import { OfSlot } from './fields.js';

/** A slot belongs to an appointment (CAM-4). */
export const SlotBooked = event(
  'campus-directory',
  'SlotBooked',
  1,
  { ...OfSlot, appointmentId: Id, participantId: Type.Optional(Id) },
  {
    title: { ko: '상담 시간 예약', en: 'A slot was booked' },
    examples: [
      {
        slotId: '0199b2c0-0000-7000-8000-000000051071',
        consultantId: 'consultant-west',
        date: '2026-05-04',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        appointmentId: '0199b2c0-0000-7000-8000-0000000ab001',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
      },
      {
        slotId: '0199b2c0-0000-7000-8000-000000051072',
        consultantId: 'consultant-west',
        date: '2026-05-04',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        appointmentId: '0199b2c0-0000-7000-8000-0000000ab001',
      },
    ],
  },
);
export type SlotBooked = EventOf<typeof SlotBooked>;

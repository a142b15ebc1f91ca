import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id } from '../fields.js';
import { OfSlot } from './fields.js';

/** A slot that was held or booked is free again. */
export const SlotReleased = event(
  'campus-directory',
  'SlotReleased',
  1,
  {
    ...OfSlot,
    appointmentId: Type.Optional(Id),
    holdId: Type.Optional(Id),
    reason: Type.Optional(Code),
    participantId: Type.Optional(Id),
  },
  {
    title: { ko: '상담 시간 반환', en: 'A slot was released' },
    examples: [
      {
        slotId: '0199b2c0-0000-7000-8000-000000051071',
        consultantId: 'consultant-west',
        date: '2026-05-04',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        appointmentId: '0199b2c0-0000-7000-8000-0000000ab001',
        reason: 'CANCELLED_BY_PERSON',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
      },
      {
        slotId: '0199b2c0-0000-7000-8000-000000051072',
        consultantId: 'consultant-west',
        date: '2026-05-04',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        holdId: '0199b2c0-0000-7000-8000-00000000401d',
      },
    ],
  },
);
export type SlotReleased = EventOf<typeof SlotReleased>;

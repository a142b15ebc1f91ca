import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id } from '../fields.js';
import { OfSlot } from './fields.js';

/** A slot does not take place; the appointment that had it needs another one (CAM-6). */
export const SlotWithdrawn = event(
  'campus-directory',
  'SlotWithdrawn',
  1,
  {
    ...OfSlot,
    reason: Code,
    affectedAppointmentId: Type.Optional(Id),
    participantId: Type.Optional(Id),
  },
  {
    title: { ko: '상담 시간 철회', en: 'A slot was withdrawn' },
    examples: [
      {
        slotId: '0199b2c0-0000-7000-8000-000000051071',
        consultantId: 'consultant-west',
        date: '2026-05-04',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        reason: 'STAFF_LEAVE',
        affectedAppointmentId: '0199b2c0-0000-7000-8000-0000000ab001',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
      },
      {
        slotId: '0199b2c0-0000-7000-8000-000000051072',
        consultantId: 'consultant-west',
        date: '2026-05-04',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        reason: 'CLOSURE',
      },
    ],
  },
);
export type SlotWithdrawn = EventOf<typeof SlotWithdrawn>;

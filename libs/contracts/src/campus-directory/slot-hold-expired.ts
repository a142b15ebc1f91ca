import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id } from '../fields.js';
import { OfSlot } from './fields.js';

/** A hold ran out, and the slot is free again (CAM-4). */
export const SlotHoldExpired = event(
  'campus-directory',
  'SlotHoldExpired',
  1,
  { ...OfSlot, holdId: Id, participantId: Type.Optional(Id) },
  {
    title: { ko: '상담 시간 보류 만료', en: 'The hold of a slot ran out' },
    examples: [
      {
        slotId: '0199b2c0-0000-7000-8000-000000051071',
        consultantId: 'consultant-west',
        date: '2026-05-04',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        holdId: '0199b2c0-0000-7000-8000-00000000401d',
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
export type SlotHoldExpired = EventOf<typeof SlotHoldExpired>;

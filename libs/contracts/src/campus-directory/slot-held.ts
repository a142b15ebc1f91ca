import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id, Instant } from '../fields.js';
import { OfSlot } from './fields.js';

/** A slot is kept for somebody who is about to book it, until `expiresAt` (CAM-4). */
export const SlotHeld = event(
  'campus-directory',
  'SlotHeld',
  1,
  {
    ...OfSlot,
    holdId: Id,
    byService: Type.String({ pattern: '^[a-z-]{1,64}$' }),
    expiresAt: Instant,
    participantId: Type.Optional(Id),
    policyVersion: Type.String({ pattern: '^[A-Za-z0-9._-]{1,100}$' }),
  },
  {
    title: { ko: '상담 시간 보류', en: 'A slot was held' },
    examples: [
      {
        slotId: '0199b2c0-0000-7000-8000-000000051071',
        consultantId: 'consultant-west',
        date: '2026-05-04',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        holdId: '0199b2c0-0000-7000-8000-00000000401d',
        byService: 'counseling',
        expiresAt: '2026-05-01T01:10:00.000Z',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        policyVersion: 'slot-2026.1',
      },
      {
        slotId: '0199b2c0-0000-7000-8000-000000051072',
        consultantId: 'consultant-west',
        date: '2026-05-04',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        holdId: '0199b2c0-0000-7000-8000-00000000401d',
        byService: 'desk',
        expiresAt: '2026-05-01T02:10:00.000Z',
        policyVersion: 'slot-2026.1',
      },
    ],
  },
);
export type SlotHeld = EventOf<typeof SlotHeld>;

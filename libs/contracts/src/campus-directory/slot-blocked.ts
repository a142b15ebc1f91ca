import { event, type EventOf } from '../event.js';
import { Code } from '../fields.js';
import { OfSlot } from './fields.js';

/** A free slot is not offered. */
export const SlotBlocked = event(
  'campus-directory',
  'SlotBlocked',
  1,
  { ...OfSlot, reason: Code },
  {
    title: { ko: '상담 시간 차단', en: 'A slot was blocked' },
    examples: [
      {
        slotId: '0199b2c0-0000-7000-8000-000000051071',
        consultantId: 'consultant-west',
        date: '2026-05-04',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        reason: 'TEAM_MEETING',
      },
      {
        slotId: '0199b2c0-0000-7000-8000-000000051072',
        consultantId: 'consultant-west',
        date: '2026-05-04',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        reason: 'PAPERWORK',
      },
    ],
  },
);
export type SlotBlocked = EventOf<typeof SlotBlocked>;

import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id, Instant } from '../fields.js';
import { SlotMode, SlotPurpose, StaffId } from './fields.js';

/** A consultant offers times of a day for appointments (CAM-3). */
export const SlotsPublished = event(
  'campus-directory',
  'SlotsPublished',
  1,
  {
    consultantId: StaffId,
    date: CivilDate,
    campusId: Id,
    slots: Type.Array(
      Type.Object(
        {
          slotId: Id,
          startsAt: Instant,
          endsAt: Instant,
          purpose: SlotPurpose,
          mode: Type.Array(SlotMode, { minItems: 1, uniqueItems: true }),
        },
        { additionalProperties: false },
      ),
      { minItems: 1 },
    ),
    policyVersion: Type.String({ pattern: '^[A-Za-z0-9._-]{1,100}$' }),
  },
  {
    title: { ko: '상담 시간 공개', en: 'Slots were published' },
    examples: [
      {
        consultantId: 'consultant-west',
        date: '2026-05-04',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        slots: [
          {
            slotId: '0199b2c0-0000-7000-8000-000000051071',
            startsAt: '2026-05-04T01:00:00.000Z',
            endsAt: '2026-05-04T02:00:00.000Z',
            purpose: 'INTAKE',
            mode: ['IN_PERSON'],
          },
        ],
        policyVersion: 'slot-2026.1',
      },
      {
        consultantId: 'consultant-west',
        date: '2026-05-05',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        slots: [
          {
            slotId: '0199b2c0-0000-7000-8000-000000051073',
            startsAt: '2026-05-05T01:00:00.000Z',
            endsAt: '2026-05-05T01:40:00.000Z',
            purpose: 'REVIEW',
            mode: ['PHONE', 'VIDEO'],
          },
        ],
        policyVersion: 'slot-2026.1',
      },
    ],
  },
);
export type SlotsPublished = EventOf<typeof SlotsPublished>;

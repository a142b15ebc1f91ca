import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id } from '../fields.js';

/** A held or confirmed seat is free again. */
export const SeatReleased = event(
  'training-enrollment',
  'SeatReleased',
  1,
  {
    runId: Id,
    enrollmentId: Id,
    reasonCode: Code,
    seatsLeft: Type.Integer({ minimum: 1 }),
  },
  {
    title: { ko: '좌석 반환', en: 'A seat was released' },
    examples: [
      {
        runId: '0199b2c0-0000-7000-8000-000000000a00',
        enrollmentId: '0199b2c0-0000-7000-8000-000000000ea0',
        reasonCode: 'HOLD_EXPIRED',
        seatsLeft: 30,
      },
      {
        runId: '0199b2c0-0000-7000-8000-000000000a01',
        enrollmentId: '0199b2c0-0000-7000-8000-000000000ea1',
        reasonCode: 'ADMISSION_REFUSED',
        seatsLeft: 1,
      },
    ],
  },
);
export type SeatReleased = EventOf<typeof SeatReleased>;

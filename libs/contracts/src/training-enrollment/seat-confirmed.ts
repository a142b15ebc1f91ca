import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id } from '../fields.js';

/** A held seat became the seat of an enrolment. */
export const SeatConfirmed = event(
  'training-enrollment',
  'SeatConfirmed',
  1,
  { runId: Id, enrollmentId: Id, seatsLeft: Type.Integer({ minimum: 0 }) },
  {
    title: { ko: '좌석 확정', en: 'A seat was confirmed' },
    examples: [
      {
        runId: '0199b2c0-0000-7000-8000-000000000a00',
        enrollmentId: '0199b2c0-0000-7000-8000-000000000ea0',
        seatsLeft: 29,
      },
      {
        runId: '0199b2c0-0000-7000-8000-000000000a01',
        enrollmentId: '0199b2c0-0000-7000-8000-000000000ea1',
        seatsLeft: 0,
      },
    ],
  },
);
export type SeatConfirmed = EventOf<typeof SeatConfirmed>;

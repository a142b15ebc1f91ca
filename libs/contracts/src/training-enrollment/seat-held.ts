import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id, Instant } from '../fields.js';

/** A seat of a run is kept for an enrolment until `expiresAt`; held seats count against the capacity (TRN-3). */
export const SeatHeld = event(
  'training-enrollment',
  'SeatHeld',
  1,
  {
    runId: Id,
    enrollmentId: Id,
    holdId: Id,
    expiresAt: Instant,
    seatsLeft: Type.Integer({ minimum: 0 }),
  },
  {
    title: { ko: '좌석 임시 확보', en: 'A seat is held' },
    examples: [
      {
        runId: '0199b2c0-0000-7000-8000-000000000a00',
        enrollmentId: '0199b2c0-0000-7000-8000-000000000ea0',
        holdId: '0199b2c0-0000-7000-8000-000000000ba0',
        expiresAt: '2026-03-04T01:15:00.000Z',
        seatsLeft: 29,
      },
      {
        runId: '0199b2c0-0000-7000-8000-000000000a01',
        enrollmentId: '0199b2c0-0000-7000-8000-000000000ea1',
        holdId: '0199b2c0-0000-7000-8000-000000000ba1',
        expiresAt: '2026-04-01T02:15:00.000Z',
        seatsLeft: 0,
      },
    ],
  },
);
export type SeatHeld = EventOf<typeof SeatHeld>;

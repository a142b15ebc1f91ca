import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id } from '../fields.js';
import { SeatsLeft } from './waitlist-fields.js';

const Seats = Type.Integer({ minimum: 1 });

/** The run has more or fewer seats than before, never fewer than are taken (TRN-3). */
export const ClassRunCapacityChanged = event(
  'training-enrollment',
  'ClassRunCapacityChanged',
  1,
  { runId: Id, from: Seats, to: Seats, reason: Code, seatsLeft: SeatsLeft },
  {
    title: { ko: '정원 변경', en: 'The capacity of a class run changed' },
    examples: [
      {
        runId: '0199b2c0-0000-7000-8000-000000000a00',
        from: 25,
        to: 28,
        reason: 'LARGER_ROOM',
        seatsLeft: 3,
      },
      {
        runId: '0199b2c0-0000-7000-8000-000000000a01',
        from: 25,
        to: 20,
        reason: 'FEWER_WORKPLACES',
        seatsLeft: 0,
      },
    ],
  },
);
export type ClassRunCapacityChanged = EventOf<typeof ClassRunCapacityChanged>;

import type { SeatHeld } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { scheduled, seatsLeft, type ClassRun } from './class-run.js';
import type { ClassRunEvent } from './events.js';

export type KeepSeat = Message<
  'KeepSeat',
  Pick<SeatHeld['data'], 'enrollmentId' | 'holdId' | 'expiresAt'>
>;

/** Keeps a held seat until a later moment, as for somebody who was selected (T-12). Rejects `ClassRunNotScheduled` and `SeatNotHeld`. */
export const keepSeat = ({ data }: KeepSeat, classRun: ClassRun): readonly ClassRunEvent[] => {
  const run = scheduled(classRun);
  const seat = run.seats[data.enrollmentId];
  if (seat === undefined) throw new Rejection('SeatNotHeld');
  if (seat.status === 'confirmed' || seat.expiresAt >= data.expiresAt) return [];
  return [{ type: 'SeatHeld', data: { runId: run.runId, ...data, seatsLeft: seatsLeft(run) } }];
};

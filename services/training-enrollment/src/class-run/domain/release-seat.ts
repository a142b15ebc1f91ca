import type { Message } from '@academy/kernel';
import { scheduled, seatsLeft, type ClassRun } from './class-run.js';
import type { ClassRunEvent } from './events.js';

export type ReleaseSeat = Message<'ReleaseSeat', { enrollmentId: string; reasonCode: string }>;

/** Gives a held or confirmed seat back; without a seat there is nothing to do. Rejects `ClassRunNotScheduled`. */
export const releaseSeat = (
  { data: { enrollmentId, reasonCode } }: ReleaseSeat,
  classRun: ClassRun,
): readonly ClassRunEvent[] => {
  const run = scheduled(classRun);
  if (run.seats[enrollmentId] === undefined) return [];

  const { runId } = run;
  const data = { runId, enrollmentId, reasonCode, seatsLeft: seatsLeft(run) + 1 };
  return [{ type: 'SeatReleased', data }];
};

import type { CourseApproved } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { scheduled, seatsLeft, type ClassRun } from './class-run.js';
import type { ClassRunEvent } from './events.js';

type SelectionMethod = CourseApproved['data']['selectionMethod'];

export interface SeatPolicy {
  readonly version: string;
  /** T-12: how long a seat is kept without a confirmation, in minutes, by how the course chooses among applicants. */
  readonly seatHoldMinutes: Readonly<Record<SelectionMethod, number>>;
}

export type HoldSeat = Message<
  'HoldSeat',
  {
    enrollmentId: string;
    holdId: string;
    selectionMethod: SelectionMethod;
    policy: SeatPolicy;
    at: string;
  }
>;

const MINUTE_MS = 60 * 1000;

/**
 * Keeps a seat for an enrolment for a while (TRN-3, T-12); who has one already keeps it. Rejects
 * `ClassRunNotScheduled` and `ClassRunFull`.
 */
export const holdSeat = (
  { data: { enrollmentId, holdId, selectionMethod, policy, at } }: HoldSeat,
  classRun: ClassRun,
): readonly ClassRunEvent[] => {
  const run = scheduled(classRun);
  if (run.seats[enrollmentId] !== undefined) return [];
  const left = seatsLeft(run);
  if (left === 0) throw new Rejection('ClassRunFull', undefined, { capacity: run.capacity });

  const holdMs = policy.seatHoldMinutes[selectionMethod] * MINUTE_MS;
  const expiresAt = new Date(Date.parse(at) + holdMs).toISOString();
  const { runId } = run;
  return [
    { type: 'SeatHeld', data: { runId, enrollmentId, holdId, expiresAt, seatsLeft: left - 1 } },
  ];
};

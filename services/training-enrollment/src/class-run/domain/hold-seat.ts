import type { CourseApproved } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { scheduled, seatsLeft, type ClassRun, type Phase, type Scheduled } from './class-run.js';
import type { ClassRunEvent } from './events.js';
import { joinWaitlist, type Applicant } from './join-waitlist.js';
import { entryOf, waiting } from './wait-list.js';

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
    /** Who applies, so that they can wait when the run is full; a full run refuses somebody unnamed. */
    applicant?: Applicant;
    at: string;
  }
>;

const MINUTE_MS = 60 * 1000;

/** Until when a seat is kept that is held from a moment on (T-12). */
export const heldUntil = ({
  selectionMethod,
  policy,
  at,
}: Pick<HoldSeat['data'], 'selectionMethod' | 'policy' | 'at'>): string =>
  new Date(Date.parse(at) + policy.seatHoldMinutes[selectionMethod] * MINUTE_MS).toISOString();

/** Phases that come after every application. */
const OVER: readonly Phase[] = ['RUNNING', 'FINISHED', 'RESULTS_FINAL'];

/** Rejects `ClassRunCancelled` and `ApplicationsClosed` for a run that nobody can apply for any more. */
export const guardOpen = ({ phase, applicationsClosed }: Scheduled): void => {
  if (phase === 'CANCELLED') throw new Rejection('ClassRunCancelled');
  if (applicationsClosed || OVER.includes(phase)) throw new Rejection('ApplicationsClosed');
};

/**
 * Keeps a seat for an enrolment for a while (TRN-3, T-12), or lets it wait behind those who wait already (TRN-7); who has a
 * seat or a place in the list keeps it. Rejects `ClassRunNotScheduled`, `ClassRunCancelled`,
 * `ApplicationsClosed` and what `joinWaitlist` rejects.
 */
export const holdSeat = ({ data }: HoldSeat, classRun: ClassRun): readonly ClassRunEvent[] => {
  const run = scheduled(classRun);
  const { enrollmentId, holdId, applicant, at } = data;
  const known = run.seats[enrollmentId] ?? entryOf(run.waitlist, enrollmentId);
  if (known !== undefined) return [];
  guardOpen(run);
  const left = seatsLeft(run);
  if (left === 0 || waiting(run.waitlist).length > 0)
    return joinWaitlist(run, { enrollmentId, appliedAt: at }, applicant);

  const expiresAt = heldUntil(data);
  const { runId } = run;
  return [
    { type: 'SeatHeld', data: { runId, enrollmentId, holdId, expiresAt, seatsLeft: left - 1 } },
  ];
};

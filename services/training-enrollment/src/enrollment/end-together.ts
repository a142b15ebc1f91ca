import type { EnrollmentCancelled, EnrollmentWithdrawn } from '@academy/contracts';
import type { Commanded } from '@academy/event-bus';
import { uuidv5, type Executed, type ExecuteOptions, type Streams } from '@academy/event-store';
import { civilDateOf, Rejection } from '@academy/kernel';
import type { PolicyBook } from '@academy/platform';
import { marksOf, sheetsWithin, standingOf } from '../attendance-sheet/attendance-of.js';
import { classRuns } from '../class-run/class-runs.js';
import { scheduled, type Scheduled } from '../class-run/domain/class-run.js';
import { learnerRecords } from '../learner-record/learner-records.js';
import { cancelTogether } from './cancel-together.js';
import type { KnownEnrollment } from './domain/enrollment.js';
import { enrollments } from './enrollments.js';
import { readerOf } from './places-of.js';

/** An enrolment that is open, with its run as it is at this moment. */
export interface OpenEnrollment {
  readonly enrollment: KnownEnrollment;
  readonly run: Scheduled;
}

export interface Ending extends Pick<EnrollmentCancelled['data'], 'by' | 'reasonCode'> {
  /** Why a class that has begun is left. */
  readonly leaving: EnrollmentWithdrawn['data']['reasonCode'];
  readonly at: string;
  readonly policies: PolicyBook;
}

/** The enrolments of a person that neither ended nor have a result. */
export const openEnrollmentsOf = async (
  streams: Streams,
  participantId: string,
): Promise<OpenEnrollment[]> => {
  const reader = readerOf(streams);
  const { admissions } = await reader.load(learnerRecords, participantId);
  const found: OpenEnrollment[] = [];
  for (const { enrollmentId, runId } of admissions) {
    const enrollment = await reader.load(enrollments, enrollmentId);
    if (enrollment.status !== 'applied' && enrollment.status !== 'confirmed') continue;
    found.push({ enrollment, run: scheduled(await reader.load(classRuns, runId)) });
  }
  return found;
};

/** Whether the person has a place in a class whose first day has come. */
export const hasBegun = ({ enrollment, run }: OpenEnrollment, at: string): boolean =>
  enrollment.status === 'confirmed' && civilDateOf(at) >= run.startsOn;

/** Leaves a class that has begun, with the hours that were attended in it. Rejects as `WithdrawFromClass`. */
const leaveTogether = (
  streams: Streams,
  { enrollmentId, runId }: KnownEnrollment,
  { leaving, at }: Ending,
  options: ExecuteOptions,
): Promise<Executed> =>
  streams.transact(options, async (transaction) => {
    const run = scheduled(await transaction.load(classRuns, runId));
    const marks = marksOf(run, await sheetsWithin(transaction, run), enrollmentId);
    const { hoursAttended } = standingOf(run, marks).rateSoFar;
    await transaction.execute(enrollments, enrollmentId, {
      type: 'WithdrawFromClass',
      data: { reasonCode: leaving, hoursAttended, startsOn: run.startsOn, at },
    });
  });

/**
 * Ends enrolments for one reason, each by itself: what has not begun is cancelled with its seat or its place in the wait list, a
 * class that has begun is left. One that ended in the meantime keeps nobody else from ending.
 */
export const endingEach = (open: readonly OpenEnrollment[], ending: Ending): Commanded | null => {
  if (open.length === 0) return null;
  const endOne = (streams: Streams, one: OpenEnrollment, options: ExecuteOptions) =>
    hasBegun(one, ending.at)
      ? leaveTogether(streams, one.enrollment, ending, options)
      : cancelTogether(streams, one.enrollment, ending, options);
  return {
    execute: async (streams, { commandId }) => {
      let last: Executed = { streamVersion: 0, position: 0n, replayed: false };
      for (const one of open)
        try {
          const { enrollmentId } = one.enrollment;
          last = await endOne(streams, one, { commandId: uuidv5(commandId, enrollmentId) });
        } catch (error) {
          if (!(error instanceof Rejection)) throw error;
        }
      return last;
    },
  };
};

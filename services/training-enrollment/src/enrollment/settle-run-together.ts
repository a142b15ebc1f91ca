import type { AttendanceRate, ClassRunCancelled } from '@academy/contracts';
import type { Executed, ExecuteOptions, Streams, Transaction } from '@academy/event-store';
import { classRuns } from '../class-run/class-runs.js';
import { scheduled } from '../class-run/domain/class-run.js';
import { applied, type KnownEnrollment } from './domain/enrollment.js';
import { enrollments } from './enrollments.js';

/** The enrolments that have a seat in a run, as their streams have them. */
const seatedIn = async (transaction: Transaction, runId: string): Promise<KnownEnrollment[]> => {
  const { seats } = scheduled(await transaction.load(classRuns, runId));
  const found: KnownEnrollment[] = [];
  for (const enrollmentId of Object.keys(seats))
    found.push(applied(await transaction.load(enrollments, enrollmentId)));
  return found;
};

const contended = (runId: string) => [`${classRuns.name}-${runId}`];

/** Cancels a run with everybody who has a seat in it at that moment (S-4). Rejects as `CancelClassRun` does. */
export const cancelRunTogether = (
  streams: Streams,
  runId: string,
  cancellation: Pick<ClassRunCancelled['data'], 'reasonCode' | 'alternatives'> & { at: string },
  options: ExecuteOptions,
): Promise<Executed> =>
  streams.transact({ ...options, contended: contended(runId) }, async (transaction) => {
    const seated = await seatedIn(transaction, runId);
    const participantIds = Object.fromEntries(
      seated.map(({ enrollmentId, participantId }) => [enrollmentId, participantId]),
    );
    const data = { ...cancellation, participantIds };
    await transaction.execute(classRuns, runId, { type: 'CancelClassRun', data });
  });

const sumOf = (rates: readonly AttendanceRate[]): AttendanceRate => {
  const sum = (part: keyof AttendanceRate) =>
    rates.reduce((total, rate) => total + Math.round(rate[part] * 100), 0) / 100;
  return { hoursAttended: sum('hoursAttended'), hoursHeld: sum('hoursHeld') };
};

/** Settles a finished run by the results of everybody who had a seat in it. Rejects as `FinalizeResults` does. */
export const finalizeTogether = (
  streams: Streams,
  runId: string,
  options: ExecuteOptions,
): Promise<Executed> =>
  streams.transact({ ...options, contended: contended(runId) }, async (transaction) => {
    const seated = await seatedIn(transaction, runId);
    const count = (asked: KnownEnrollment['status']) =>
      seated.filter(({ status }) => status === asked).length;
    await transaction.execute(classRuns, runId, {
      type: 'FinalizeResults',
      data: {
        open: count('confirmed'),
        completed: count('completed'),
        notCompleted: count('not completed'),
        withdrawn: count('withdrawn'),
        dismissed: count('dismissed'),
        earlyEmployed: count('early employed'),
        avgAttendance: sumOf(seated.flatMap(({ attendanceRate }) => attendanceRate ?? [])),
      },
    });
  });

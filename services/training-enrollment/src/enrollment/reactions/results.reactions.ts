import { ClassRunResultsFinalized, ClassRunResultsOverdue } from '@academy/contracts';
import { reaction, type Reaction } from '@academy/event-bus';
import { uuidv5 } from '@academy/event-store';
import { addWorkingDays, civilDateOf } from '@academy/kernel';
import { tasks, type TaskOpening, type Tools } from '@academy/platform';
import { classRuns } from '../../class-run/class-runs.js';
import { scheduled, type Scheduled } from '../../class-run/domain/class-run.js';
import { policyOn } from '../../policies.js';
import type { Enrollment, KnownEnrollment } from '../domain/enrollment.js';
import { enrollments } from '../enrollments.js';
import { closingEach, openingEach } from './place-tasks.js';

/** The task that somebody's results, which are late, are. */
const resultsTaskOf = (enrollmentId: string): string => uuidv5(enrollmentId, 'results-overdue');

/** Whoever was to the end of the class waits for its results; who left it before has theirs. */
const waitsForResults = (enrollment: Enrollment): enrollment is KnownEnrollment =>
  enrollment.status === 'confirmed' ||
  enrollment.status === 'completed' ||
  enrollment.status === 'not completed';

/**
 * Results that are not final in time are a task of the coordinator about everybody who waits for them, and go up as tasks do;
 * nobody but the finalization of the run ends them (T-15).
 */
export const onLateResults = ({
  streams,
  policies,
}: Pick<Tools, 'streams' | 'policies'>): readonly Reaction[] => {
  const runOf = async (runId: string): Promise<Scheduled> =>
    scheduled((await streams.load(classRuns, runId)).state);

  const opening = (
    { enrollmentId: refId, participantId }: KnownEnrollment,
    { campusId }: Pick<Scheduled, 'campusId'>,
    dueOn: string,
  ): TaskOpening => ({
    taskId: resultsTaskOf(refId),
    ...{ participantId, kind: 'RESULTS_OVERDUE', owner: 'TRAINING_COORDINATOR' },
    ...{ campusId, dueOn, refId },
  });

  return [
    reaction(ClassRunResultsOverdue, 'OpenTasks', async ({ data }, { recordedAt }) => {
      const run = await runOf(data.runId);
      if (run.phase === 'RESULTS_FINAL') return null;
      const today = civilDateOf(recordedAt);
      const { lateWorkingDays } = policyOn(policies, today).results;
      const dueOn = addWorkingDays(today, lateWorkingDays);
      const openings: TaskOpening[] = [];
      for (const enrollmentId of Object.keys(run.seats)) {
        const { state } = await streams.load(enrollments, enrollmentId);
        if (waitsForResults(state)) openings.push(opening(state, run, dueOn));
      }
      return openingEach(openings);
    }),
    reaction(ClassRunResultsFinalized, 'CloseTasks', async ({ data }) => {
      const open: string[] = [];
      for (const enrollmentId of Object.keys((await runOf(data.runId)).seats)) {
        const taskId = resultsTaskOf(enrollmentId);
        if ((await streams.load(tasks, taskId)).state.status === 'open') open.push(taskId);
      }
      return closingEach(open, 'RESULTS_FINAL');
    }),
  ];
};

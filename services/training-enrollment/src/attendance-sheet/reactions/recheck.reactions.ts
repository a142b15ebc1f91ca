import { AttendanceCorrected, EnrollmentResultRevised } from '@academy/contracts';
import { command, reaction, type Reaction } from '@academy/event-bus';
import { uuidv5 } from '@academy/event-store';
import { addWorkingDays, civilDateOf } from '@academy/kernel';
import { tasks, type Tools } from '@academy/platform';
import { classRuns } from '../../class-run/class-runs.js';
import { scheduled } from '../../class-run/domain/class-run.js';
import { enrollments } from '../../enrollment/enrollments.js';
import { closingEach } from '../../enrollment/reactions/place-tasks.js';
import { policyOn } from '../../policies.js';

/** The task by which a result is looked at again, for the first time, for the second and so on. */
const recheckTaskOf = (enrollmentId: string, round: number): string =>
  uuidv5(enrollmentId, 'recheck-result', String(round));

/**
 * A mark that is corrected when the result rests on it already changes no result by itself (S-13): the coordinator looks at it again,
 * and revises it or closes the task. Several corrections are looked at together, while the first of them waits.
 */
export const onLateCorrections = ({
  streams,
  policies,
}: Pick<Tools, 'streams' | 'policies'>): readonly Reaction[] => {
  /** The task that waits, or would be the next: of two corrections at once, both name the same. */
  const currentRecheck = async (enrollmentId: string) => {
    for (let round = 0; ; round += 1) {
      const taskId = recheckTaskOf(enrollmentId, round);
      const { status } = (await streams.load(tasks, taskId)).state;
      if (status !== 'closed') return { taskId, isOpen: status === 'open' };
    }
  };

  return [
    reaction(AttendanceCorrected, 'OpenTask', async ({ data }, { recordedAt }) => {
      const { enrollmentId: refId, participantId, runId } = data;
      const { state } = await streams.load(enrollments, refId);
      if (state.status !== 'completed' && state.status !== 'not completed') return null;
      const { taskId, isOpen } = await currentRecheck(refId);
      if (isOpen) return null;
      const today = civilDateOf(recordedAt);
      const { recheckWorkingDays } = policyOn(policies, today).results;
      const { campusId } = scheduled((await streams.load(classRuns, runId)).state);
      return command(tasks, taskId, {
        type: 'OpenTask',
        data: {
          ...{ taskId, participantId, kind: 'RECHECK_RESULT', owner: 'TRAINING_COORDINATOR' },
          ...{ campusId, dueOn: addWorkingDays(today, recheckWorkingDays), refId },
        },
      });
    }),
    reaction(EnrollmentResultRevised, 'CloseRechecks', async ({ data }) => {
      const { taskId, isOpen } = await currentRecheck(data.enrollmentId);
      return closingEach(isOpen ? [taskId] : [], 'RESULT_REVISED');
    }),
  ];
};

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
import { sheetsOf } from '../attendance-of.js';

type Correction = Pick<AttendanceCorrected['data'], 'enrollmentId' | 'sessionId' | 'correctionOf'>;

/** The task that one correction gives cause for. */
const recheckTaskOf = ({ enrollmentId, sessionId, correctionOf }: Correction): string =>
  uuidv5(enrollmentId, 'recheck-result', sessionId, String(correctionOf));

/**
 * A mark that is corrected when the result rests on it already changes no result by itself (S-13): the coordinator looks at it again,
 * and revises it or closes the task. Several corrections are looked at together, while the first of them waits.
 */
export const onLateCorrections = ({
  streams,
  policies,
}: Pick<Tools, 'streams' | 'policies'>): readonly Reaction[] => {
  const openRechecks = async (enrollmentId: string, runId: string): Promise<string[]> => {
    const open: string[] = [];
    const run = scheduled((await streams.load(classRuns, runId)).state);
    for (const [sessionId, sheet] of await sheetsOf(streams, run)) {
      const corrections =
        sheet.status === 'empty' ? 0 : (sheet.marks[enrollmentId]?.corrections ?? 0);
      for (let correctionOf = 0; correctionOf < corrections; correctionOf += 1) {
        const taskId = recheckTaskOf({ enrollmentId, sessionId, correctionOf });
        if ((await streams.load(tasks, taskId)).state.status === 'open') open.push(taskId);
      }
    }
    return open;
  };

  return [
    reaction(AttendanceCorrected, 'OpenTask', async ({ data }, { recordedAt }) => {
      const { enrollmentId: refId, participantId, runId } = data;
      const { state } = await streams.load(enrollments, refId);
      if (state.status !== 'completed' && state.status !== 'not completed') return null;
      if ((await openRechecks(refId, runId)).length > 0) return null;
      const today = civilDateOf(recordedAt);
      const { recheckWorkingDays } = policyOn(policies, today).results;
      const { campusId } = scheduled((await streams.load(classRuns, runId)).state);
      const taskId = recheckTaskOf(data);
      return command(tasks, taskId, {
        type: 'OpenTask',
        data: {
          ...{ taskId, participantId, kind: 'RECHECK_RESULT', owner: 'TRAINING_COORDINATOR' },
          ...{ campusId, dueOn: addWorkingDays(today, recheckWorkingDays), refId },
        },
      });
    }),
    reaction(EnrollmentResultRevised, 'CloseRechecks', async ({ data }) =>
      closingEach(await openRechecks(data.enrollmentId, data.runId), 'RESULT_REVISED'),
    ),
  ];
};

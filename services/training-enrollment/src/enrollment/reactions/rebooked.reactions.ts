import { EnrollmentConfirmed, WaitlistJoined, type ClassRunScheduled } from '@academy/contracts';
import { command, reaction, type Commanded, type Reaction } from '@academy/event-bus';
import { tasks, type Tools } from '@academy/platform';
import { classRuns } from '../../class-run/class-runs.js';
import { scheduled } from '../../class-run/domain/class-run.js';
import { inTurn } from '../../in-turn.js';
import { REBOOKING, withdrawnFrom } from '../../learner-record/domain/priority-class.js';
import { learnerRecords } from '../../learner-record/learner-records.js';
import { rebookingTaskOf } from './rebooking.reactions.js';

type Class = Pick<ClassRunScheduled['data'], 'courseId' | 'classType'>;

/** Whose word it is that a task is done when the person has a place. */
const CLOSED_BY = 'training-enrollment';

/**
 * Whoever has a place again, or waits before all others, needs nobody any more who finds them one (S-4): the tasks that came with
 * their cancelled classes of the kind, or with what was offered instead, close.
 */
export const onRebooked = ({ streams }: Pick<Tools, 'streams'>): readonly Reaction[] => {
  const close = async (
    participantId: string,
    found: Class,
    outcome: 'REENROLLED' | 'WAITLISTED_PRIORITY',
  ): Promise<Commanded | null> => {
    const { state } = await streams.load(learnerRecords, participantId);
    const commanded: Commanded[] = [];
    for (const { enrollmentId } of withdrawnFrom(state, found)) {
      const taskId = rebookingTaskOf(enrollmentId);
      const task = (await streams.load(tasks, taskId)).state;
      const data = { taskId, outcome, closedBy: CLOSED_BY };
      if (task.status === 'open')
        commanded.push(command(tasks, taskId, { type: 'CloseTask', data }));
    }
    return inTurn(commanded);
  };
  return [
    reaction(EnrollmentConfirmed, 'CloseRebookings', ({ data }) =>
      close(data.participantId, data, 'REENROLLED'),
    ),
    reaction(WaitlistJoined, 'CloseRebookings', async ({ data }) => {
      if (data.priorityClass !== REBOOKING) return null;
      const run = scheduled((await streams.load(classRuns, data.runId)).state);
      return close(data.participantId, run, 'WAITLISTED_PRIORITY');
    }),
  ];
};

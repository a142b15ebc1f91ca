import type { CheckpointCode } from '@academy/contracts';
import type { Commanded } from '@academy/event-bus';
import { uuidv5 } from '@academy/event-store';
import type { CivilDate } from '@academy/kernel';
import { tasks, type TaskOpening } from '@academy/platform';
import type { AftercareCase } from '../domain/aftercare-case.js';

interface Call {
  readonly aftercareId: string;
  readonly participantId: string;
  readonly code: CheckpointCode;
}

/** An attempt has one task, however often its day is announced; a plan that begins anew has days of its own. */
const callTaskId = ({ aftercareId, code }: Omit<Call, 'participantId'>, on: CivilDate): string =>
  uuidv5(aftercareId, `call:${code}`, on);

/** The task of the officer to try and reach somebody on a day of the plan (T-21). */
export const callTask = (call: Call, dueOn: CivilDate, campusId?: string): TaskOpening => ({
  taskId: callTaskId(call, dueOn),
  participantId: call.participantId,
  kind: 'FOLLOW_UP_CALL',
  owner: 'AFTERCARE_OFFICER',
  ...(campusId === undefined ? {} : { campusId }),
  dueOn,
  refId: call.aftercareId,
});

/** The tasks that a case's plans have led to for these check-points, by id. */
export const callTasksOf = (
  aftercareCase: AftercareCase,
  codes: readonly CheckpointCode[],
): readonly string[] => {
  if (aftercareCase.status === 'unknown') return [];
  const { aftercareId, checkpoints } = aftercareCase;
  return checkpoints
    .filter(({ code }) => codes.includes(code))
    .flatMap(({ code, attemptsOn, asked }) =>
      attemptsOn.slice(0, asked).map((on) => callTaskId({ aftercareId, code }, on)),
    );
};

/** Closes tasks together; those that somebody has closed stay so. */
export const closing = (taskIds: readonly string[], outcome: string): Commanded | null =>
  taskIds.length === 0
    ? null
    : {
        execute: (streams, options) =>
          streams.transact(options, async (transaction) => {
            for (const taskId of taskIds) {
              const { status } = await transaction.load(tasks, taskId);
              const data = { taskId, outcome, closedBy: 'aftercare' };
              // A case may be older than the tasks are.
              if (status !== 'unknown')
                await transaction.execute(tasks, taskId, { type: 'CloseTask', data });
            }
          }),
      };

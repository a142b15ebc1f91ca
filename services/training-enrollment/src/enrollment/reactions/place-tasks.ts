import type { Commanded } from '@academy/event-bus';
import { uuidv5, type Executed } from '@academy/event-store';
import { addWorkingDays, civilDateOf } from '@academy/kernel';
import { tasks, type TaskOpening } from '@academy/platform';
import type { OpenEnrollment } from '../end-together.js';

/** Working days in which the coordinator settles what becomes of somebody's place. */
const SETTLE_WITHIN_DAYS = 3;

/** What ceases to be a question when a place has come to its end. */
export const settledKinds = [
  'EARLY_EMPLOYMENT',
  'SEAT_OF_PLACED_PERSON',
  'EXITED_DURING_CLASS',
  'MERGED_ENROLLMENT',
  'TIMES_COLLIDE',
] as const;
type Kind = (typeof settledKinds)[number];

/** A place gives cause for one task of a kind at most. */
export const placeTaskId = (enrollmentId: string, kind: Kind): string =>
  uuidv5(enrollmentId, kind.toLowerCase().replaceAll('_', '-'));

/** What the coordinator of a run has to settle about somebody's place in it. */
export const toSettlePlace = (
  { enrollment: { enrollmentId, participantId }, run: { campusId } }: OpenEnrollment,
  kind: Kind,
  at: string,
): TaskOpening => ({
  taskId: placeTaskId(enrollmentId, kind),
  ...{ participantId, kind, owner: 'TRAINING_COORDINATOR', campusId, refId: enrollmentId },
  dueOn: addWorkingDays(civilDateOf(at), SETTLE_WITHIN_DAYS),
});

type TaskCommand = Parameters<typeof tasks.decider.decide>[0];

/** Decides tasks one after the other, each by a command of its own; `null` for none. */
const deciding = (asked: readonly (readonly [string, TaskCommand])[]): Commanded | null =>
  asked.length === 0
    ? null
    : {
        execute: async (streams, { commandId }) => {
          let last: Executed = { streamVersion: 0, position: 0n, replayed: false };
          for (const [taskId, command] of asked) {
            const options = { commandId: uuidv5(commandId, taskId) };
            last = await streams.execute(tasks, taskId, command, options);
          }
          return last;
        },
      };

/** Opens tasks, each once however often it is asked for; `null` for none. */
export const openingEach = (openings: readonly TaskOpening[]): Commanded | null =>
  deciding(openings.map((data) => [data.taskId, { type: 'OpenTask', data }]));

/** Closes tasks that are open; `null` for none. */
export const closingEach = (taskIds: readonly string[], outcome: string): Commanded | null =>
  deciding(
    taskIds.map((taskId) => [
      taskId,
      { type: 'CloseTask', data: { taskId, outcome, closedBy: 'system:enrollment' } },
    ]),
  );

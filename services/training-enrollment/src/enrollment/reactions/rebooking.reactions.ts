import { ClassRunCancelled } from '@academy/contracts';
import { reaction, type Reaction } from '@academy/event-bus';
import { uuidv5, type EventMeta } from '@academy/event-store';
import { addWorkingDays, civilDateOf } from '@academy/kernel';
import { tasks, type TaskOpening } from '@academy/platform';

/** Working days in which somebody has to help a person whose class is not held. */
const REBOOK_WITHIN_DAYS = 3;

/** The task that comes with an enrolment whose class was cancelled. */
export const rebookingTaskOf = (enrollmentId: string): string => uuidv5(enrollmentId, 'rebooking');

type Affected = ClassRunCancelled['data']['affected'][number];

/**
 * What has to be done about somebody whose class was cancelled (S-4): the campus rebooks them into an alternative, or a consultant
 * plans anew with them where there is none. The task closes as REENROLLED, WAITLISTED_PRIORITY, REPLANNED or LEFT.
 */
export const toRebook = (
  { data: { runId, campusId, alternatives } }: ClassRunCancelled,
  { enrollmentId, participantId }: Affected,
  { recordedAt }: Pick<EventMeta, 'recordedAt'>,
): TaskOpening => ({
  taskId: rebookingTaskOf(enrollmentId),
  participantId,
  ...(alternatives.length === 0
    ? { kind: 'CLASS_WITHOUT_ALTERNATIVE', owner: 'CONSULTANT' }
    : { kind: 'CLASS_REBOOKING', owner: 'CAMPUS_OPERATOR' }),
  campusId,
  dueOn: addWorkingDays(civilDateOf(recordedAt), REBOOK_WITHIN_DAYS),
  refId: runId,
});

/** Nobody whose class was cancelled is left without somebody who has to find them another one by a date (S-4). */
export const onCancelledRuns: readonly Reaction[] = [
  reaction(ClassRunCancelled, 'OpenRebookings', async (event, meta) => {
    const [last, ...others] = event.data.affected.map((one) => toRebook(event, one, meta));
    if (last === undefined) return null;
    return {
      execute: async (streams, { commandId }) => {
        for (const data of others)
          await streams.execute(
            tasks,
            data.taskId,
            { type: 'OpenTask', data },
            { commandId: uuidv5(commandId, data.taskId) },
          );
        return streams.execute(tasks, last.taskId, { type: 'OpenTask', data: last }, { commandId });
      },
    };
  }),
];

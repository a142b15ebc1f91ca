import { command, type Commanded } from '@academy/event-bus';
import { uuidv5, type EventMeta } from '@academy/event-store';
import { addWorkingDays, civilDateOf } from '@academy/kernel';
import { tasks, type PolicyBook, type TaskOpening } from '@academy/platform';
import { policyOn } from '../../policies.js';

/** What somebody has to do about a person, and how soon follows from the policy unless it says so. */
export type Work = Omit<TaskOpening, 'taskId' | 'dueOn'> & { readonly dueOn?: string };

/** The task that an event calls for; an event makes one task of a kind, however often it arrives. */
export const toOpenTask = (
  { dueOn, ...work }: Work,
  { id, recordedAt }: Pick<EventMeta, 'id' | 'recordedAt'>,
  policies: PolicyBook,
) => {
  const today = civilDateOf(recordedAt);
  const { taskWorkingDays } = policyOn(policies, today).caseLife;
  return {
    type: 'OpenTask',
    data: {
      taskId: uuidv5(id, work.kind),
      ...work,
      dueOn: dueOn ?? addWorkingDays(today, taskWorkingDays),
    },
  } as const;
};

/** Opens the task that an event calls for. */
export const openTask = (
  work: Work,
  meta: Pick<EventMeta, 'id' | 'recordedAt'>,
  policies: PolicyBook,
): Commanded => {
  const opening = toOpenTask(work, meta, policies);
  return command(tasks, opening.data.taskId, opening);
};

import type { EventOf, taskEvents, TaskKind } from '@academy/contracts';
import { addDays, Rejection, startOfDay, type CivilDate, type Message } from '@academy/kernel';

type TaskContract = ReturnType<typeof taskEvents>[number];
export type TaskEvent = EventOf<TaskContract>;
type Body<T extends TaskEvent['type']> = Extract<TaskEvent, { type: T }>['data'];
export type TaskOpening = Body<'TaskOpened'> & { readonly kind: TaskKind };
export type TaskOwner = TaskOpening['owner'];

/** Work about a person that somebody must do by a date. */
export type Task =
  | { readonly status: 'unknown' }
  | {
      readonly status: 'open';
      readonly taskId: string;
      readonly participantId: string;
      readonly owner: TaskOwner;
      readonly dueOn: CivilDate;
    }
  | { readonly status: 'closed'; readonly participantId: string };

/** A task that is known already stays as it is: its cause came twice. */
export type OpenTask = Message<'OpenTask', TaskOpening>;
export type CloseTask = Message<'CloseTask', Omit<Body<'TaskClosed'>, 'participantId'>>;
/** Nobody did it in time; `dueOn` is when the next one up has to have done it. */
export type EscalateTask = Message<'EscalateTask', { dueOn: CivilDate }>;
export type TaskCommand = OpenTask | CloseTask | EscalateTask;

/** Who is asked when somebody does not do a task in time; headquarters ask nobody. */
const above = (owner: TaskOwner): TaskOwner | undefined => {
  if (owner === 'HQ_OPERATOR' || owner === 'DPO') return undefined;
  return owner === 'CAMPUS_MANAGER' ? 'HQ_OPERATOR' : 'CAMPUS_MANAGER';
};

const close = ({ data }: CloseTask, task: Task): readonly TaskEvent[] => {
  if (task.status === 'unknown') throw new Rejection('TaskUnknown');
  if (task.status === 'closed') return [];
  return [{ type: 'TaskClosed', data: { ...data, participantId: task.participantId } }];
};

const escalate = ({ data: { dueOn } }: EscalateTask, task: Task): readonly TaskEvent[] => {
  if (task.status !== 'open' || task.dueOn >= dueOn) return [];
  const owner = above(task.owner);
  const { taskId, participantId } = task;
  return owner ? [{ type: 'TaskEscalated', data: { taskId, participantId, owner, dueOn } }] : [];
};

const decide = (command: TaskCommand, task: Task): readonly TaskEvent[] => {
  switch (command.type) {
    case 'OpenTask':
      return task.status === 'unknown' ? [{ type: 'TaskOpened', data: command.data }] : [];
    case 'CloseTask':
      return close(command, task);
    case 'EscalateTask':
      return escalate(command, task);
  }
};

const evolve = (task: Task, { type, data }: TaskEvent): Task => {
  const { taskId, participantId } = data;
  switch (type) {
    case 'TaskOpened':
    case 'TaskEscalated':
      return { status: 'open', taskId, participantId, owner: data.owner, dueOn: data.dueOn };
    case 'TaskClosed':
      return { status: 'closed', participantId };
  }
};

/** Decides what becomes of a task. Rejects `TaskUnknown` for one that nobody opened. */
export const taskDecider = { initialState: { status: 'unknown' } as Task, decide, evolve };

/** When a task that is still open goes up: as the day after its last day begins. */
export const overdueAt = (task: Task): string | undefined =>
  task.status === 'open' && above(task.owner) ? startOfDay(addDays(task.dueOn, 1)) : undefined;

import { taskEvents, type EventOf } from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import { civilDateOf, type Projection } from '@academy/kernel';
import { WorkTask } from './work-task.entity.js';

const deciding = [
  ...(['registration', 'counseling', 'training-enrollment', 'matching', 'aftercare'] as const),
];
const uses = deciding.flatMap((service) => taskEvents(service));
type TaskEvent = EventOf<(typeof uses)[number]>;

/** Somebody's work as long as nobody has done it; whose it is once it went up is for those there to agree. */
export const workTaskProjection: Projection<TaskEvent, WorkTask, EventMeta> = {
  name: 'work_task',
  kind: 'keyed',
  keyOf: ({ data }) => data.taskId,
  cases: {
    TaskOpened:
      ({ data: { ownerId = null, campusId = null, refId = null, ...opened } }) =>
      (_, { occurredAt }) => ({
        ...opened,
        ...{ ownerId, campusId, refId, openedOn: civilDateOf(occurredAt) },
      }),
    TaskEscalated:
      ({ data: { owner, dueOn } }) =>
      (row) =>
        row ? { ...row, owner, dueOn, ownerId: null } : null,
    TaskClosed: () => () => null,
  },
};

/** The open tasks of all services. */
export const workTask = readModel<TaskEvent, WorkTask>({
  projection: workTaskProjection,
  entity: WorkTask,
  uses,
});

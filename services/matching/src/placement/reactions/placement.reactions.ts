import { PlacementStartOverdue, SelfFoundJobReported } from '@academy/contracts';
import { command, reaction, type Reaction } from '@academy/event-bus';
import { uuidv5 } from '@academy/event-store';
import { addWorkingDays, civilDateOf, type CivilDate } from '@academy/kernel';
import { tasks, type TaskOpening } from '@academy/platform';

/** Working days to ask whether somebody began, and to settle it when nobody knew. */
const ASK_DAYS = 3;
const RESOLVE_DAYS = 1;
/** Working days to look at the evidence of a job that somebody found. */
const CONFIRM_DAYS = 5;

/** The task that an unconfirmed start calls for (T-18). */
export const startTask = (
  { data: { participantId, placementId: refId, mustResolve } }: PlacementStartOverdue,
  taskId: string,
  today: CivilDate,
): TaskOpening => {
  const about = { taskId, participantId, refId };
  return mustResolve
    ? {
        ...about,
        kind: 'RESOLVE_START',
        owner: 'CAMPUS_MANAGER',
        dueOn: addWorkingDays(today, RESOLVE_DAYS),
      }
    : {
        ...about,
        kind: 'CONFIRM_START',
        owner: 'EMPLOYER_RELATIONS',
        dueOn: addWorkingDays(today, ASK_DAYS),
      };
};

/** What people have to do about placements. */
export const onPlacements = (): readonly Reaction[] => [
  reaction(PlacementStartOverdue, 'OpenTask', async (event, { id, recordedAt }) => {
    const data = startTask(event, uuidv5(id, 'START'), civilDateOf(recordedAt));
    return command(tasks, data.taskId, { type: 'OpenTask', data });
  }),
  reaction(SelfFoundJobReported, 'OpenTask', async ({ data }, { id, recordedAt }) => {
    const { participantId, placementId: refId } = data;
    const taskId = uuidv5(id, 'CONFIRM_SELF_FOUND');
    const dueOn = addWorkingDays(civilDateOf(recordedAt), CONFIRM_DAYS);
    const work = { kind: 'CONFIRM_SELF_FOUND', owner: 'CONSULTANT', dueOn } as const;
    return command(tasks, taskId, {
      type: 'OpenTask',
      data: { taskId, participantId, refId, ...work },
    });
  }),
];

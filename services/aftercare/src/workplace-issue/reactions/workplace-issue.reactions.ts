import {
  WorkplaceIssueEscalated,
  WorkplaceIssueReported,
  WorkplaceIssueResolved,
} from '@academy/contracts';
import { command, reaction, type Reaction } from '@academy/event-bus';
import { uuidv5 } from '@academy/event-store';
import { addWorkingDays, civilDateOf, type CivilDate } from '@academy/kernel';
import { tasks, type TaskOpening, type Tools } from '@academy/platform';
import { closing } from '../../aftercare-case/reactions/call-tasks.js';
import { AftercareCards } from '../../aftercare-case/read-model/aftercare-cards.queries.js';
import { policyOn } from '../../policies.js';

type Keys = Pick<WorkplaceIssueReported['data'], 'issueId' | 'participantId'>;

const officers = 'ANSWER_ISSUE';
const headquarters = 'ESCALATED_ISSUE';

const taskIdOf = (issueId: string, kind: string): string => uuidv5(issueId, kind);

/** The task to do something about an issue by a day. */
export const issueTask = (
  { issueId, participantId }: Keys,
  todo: Pick<TaskOpening, 'kind' | 'owner' | 'dueOn'>,
  campusId?: string,
): TaskOpening => ({
  taskId: taskIdOf(issueId, todo.kind),
  participantId,
  ...todo,
  ...(campusId === undefined ? {} : { campusId }),
  refId: issueId,
});

/** Every issue has somebody who answers it, and a HIGH one that nobody answered goes to headquarters (AFT-16, T-27). */
export const onOwnIssues = ({
  readModels,
  policies,
}: Pick<Tools, 'readModels' | 'policies'>): readonly Reaction[] => {
  const cards = new AftercareCards(readModels);
  const open = async (keys: Keys, todo: Pick<TaskOpening, 'kind' | 'owner' | 'dueOn'>) => {
    const data = issueTask(keys, todo, await cards.homeCampusOf(keys.participantId));
    return command(tasks, data.taskId, { type: 'OpenTask', data });
  };
  const escalatedBy = (recordedAt: string): CivilDate => {
    const on = civilDateOf(recordedAt);
    return addWorkingDays(on, policyOn(policies, on).escalation.unansweredIssue);
  };
  return [
    reaction(WorkplaceIssueReported, 'OpenTask', ({ data }) =>
      open(data, { kind: officers, owner: 'AFTERCARE_OFFICER', dueOn: data.respondBy }),
    ),
    reaction(WorkplaceIssueEscalated, 'OpenTask', ({ data }, { recordedAt }) =>
      open(data, { kind: headquarters, owner: 'HQ_OPERATOR', dueOn: escalatedBy(recordedAt) }),
    ),
    reaction(WorkplaceIssueResolved, 'CloseTasks', async ({ data: { issueId } }) =>
      closing([taskIdOf(issueId, officers), taskIdOf(issueId, headquarters)], 'RESOLVED'),
    ),
  ];
};

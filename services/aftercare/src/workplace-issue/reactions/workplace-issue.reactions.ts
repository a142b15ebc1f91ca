import {
  WorkplaceIssueActionTaken,
  WorkplaceIssueEscalated,
  WorkplaceIssueReferredToAuthority,
  WorkplaceIssueReported,
  WorkplaceIssueResolved,
} from '@academy/contracts';
import { command, reaction, type Reaction } from '@academy/event-bus';
import { uuidv5, type EventMeta } from '@academy/event-store';
import { addWorkingDays, civilDateOf, type CivilDate } from '@academy/kernel';
import { tasks, type TaskOpening, type Tools } from '@academy/platform';
import { closing } from '../../aftercare-case/reactions/call-tasks.js';
import { AftercareCards } from '../../aftercare-case/read-model/aftercare-cards.queries.js';
import { policyOn } from '../../policies.js';

type Rules = ReturnType<typeof policyOn>;
type Keys = Pick<WorkplaceIssueReported['data'], 'issueId' | 'participantId'>;

const officers = 'ANSWER_ISSUE';
const headquarters = 'ESCALATED_ISSUE';
const ending = 'RESOLVE_ISSUE';

type Acted = WorkplaceIssueActionTaken | WorkplaceIssueReferredToAuthority;

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

/**
 * Every issue has somebody who answers it, and a HIGH one that nobody answered goes to headquarters (AFT-16, T-27); once somebody has
 * acted, there is somebody who brings it to an end.
 */
export const onOwnIssues = ({
  readModels,
  policies,
}: Pick<Tools, 'readModels' | 'policies'>): readonly Reaction[] => {
  const cards = new AftercareCards(readModels);
  const open = async (keys: Keys, todo: Pick<TaskOpening, 'kind' | 'owner' | 'dueOn'>) => {
    const data = issueTask(keys, todo, await cards.homeCampusOf(keys.participantId));
    return command(tasks, data.taskId, { type: 'OpenTask', data });
  };
  const dueOn = (recordedAt: string, daysIn: (rules: Rules) => number): CivilDate => {
    const on = civilDateOf(recordedAt);
    return addWorkingDays(on, daysIn(policyOn(policies, on)));
  };
  const closeAnswered = async ({ data: { issueId } }: Acted) =>
    closing([taskIdOf(issueId, officers), taskIdOf(issueId, headquarters)], 'ANSWERED');
  const seeToItsEnd = ({ data }: Acted, { recordedAt }: EventMeta) =>
    open(data, {
      ...{ kind: ending, owner: 'AFTERCARE_OFFICER' },
      dueOn: dueOn(recordedAt, ({ issueResolution }) => issueResolution.workingDays),
    });
  return [
    reaction(WorkplaceIssueReported, 'OpenTask', ({ data }) =>
      open(data, { kind: officers, owner: 'AFTERCARE_OFFICER', dueOn: data.respondBy }),
    ),
    reaction(WorkplaceIssueEscalated, 'OpenTask', ({ data }, { recordedAt }) =>
      open(data, {
        ...{ kind: headquarters, owner: 'HQ_OPERATOR' },
        dueOn: dueOn(recordedAt, ({ escalation }) => escalation.unansweredIssue),
      }),
    ),
    reaction(WorkplaceIssueActionTaken, 'CloseTasks', closeAnswered),
    reaction(WorkplaceIssueActionTaken, 'OpenTask', seeToItsEnd),
    reaction(WorkplaceIssueReferredToAuthority, 'CloseTasks', closeAnswered),
    reaction(WorkplaceIssueReferredToAuthority, 'OpenTask', seeToItsEnd),
    reaction(WorkplaceIssueResolved, 'CloseTasks', async ({ data: { issueId } }) =>
      closing(
        [officers, headquarters, ending].map((kind) => taskIdOf(issueId, kind)),
        'RESOLVED',
      ),
    ),
  ];
};

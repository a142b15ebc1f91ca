import { uuidv5, uuidv7 } from '@academy/event-store';
import { tasks } from '@academy/platform';
import { FixedClock } from '@academy/testing';
import { eventually, openNeighbourhood, type Neighbourhood } from '@academy/testing-infra';
import { aftercare } from '../definition.js';
import type { WorkplaceIssueCommand } from './domain/workplace-issue.decider.js';
import { toReport } from './domain/workplace-issue.examples.js';
import { workplaceIssues } from './workplace-issues.js';

const AT = '2026-04-10T05:00:00.000Z';
const soon = { within: 20_000 };

describe('an issue at work', () => {
  let street: Neighbourhood<never>;

  beforeAll(async () => {
    const clock = new FixedClock(AT);
    street = await openNeighbourhood({ definition: aftercare, clock });
  });
  afterAll(() => street.close());

  const taskOf = async (issueId: string, kind: string) => {
    const { state } = await street.service.tools.streams.load(tasks, uuidv5(issueId, kind));
    return state.status === 'open' ? { owner: state.owner, dueOn: state.dueOn } : state.status;
  };
  const tasksOf = (issueId: string) =>
    Promise.all([taskOf(issueId, 'ANSWER_ISSUE'), taskOf(issueId, 'RESOLVE_ISSUE')]);

  it('AFT-16, T-27: asks for an answer, then for its end, and for nothing once it is resolved', async () => {
    const issueId = uuidv7();
    const does = (command: WorkplaceIssueCommand) => street.runs(workplaceIssues, issueId, command);
    const owner = 'AFTERCARE_OFFICER';
    const become = (...expected: readonly unknown[]) =>
      eventually(async () => expect(await tasksOf(issueId)).toEqual(expected), soon);

    await does(toReport({ issueId, at: AT }));
    await become({ owner, dueOn: '2026-04-13' }, 'unknown');
    const actionCode = 'CALLED_EMPLOYER';
    await does({ type: 'ActOnIssue', data: { actionCode, actorId: 'aftercare-officer', at: AT } });
    await become('closed', { owner, dueOn: '2026-04-24' });
    await does({ type: 'ResolveIssue', data: { result: 'SOLVED', at: AT } });
    await become('closed', 'closed');
  });
});

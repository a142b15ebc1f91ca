import { reported } from '../domain/workplace-issue.examples.js';
import { issueTask } from './workplace-issue.reactions.js';

const todo = { kind: 'ANSWER_ISSUE', owner: 'AFTERCARE_OFFICER', dueOn: '2026-04-13' } as const;

describe('the task that an issue leads to', () => {
  it('AFT-16: is the same however often the issue is announced, and another for headquarters', () => {
    const task = issueTask(reported.data, todo, '0199b2c0-0000-7000-8000-0000000000c1');
    expect(task).toMatchObject({
      ...todo,
      participantId: reported.data.participantId,
      campusId: '0199b2c0-0000-7000-8000-0000000000c1',
      refId: reported.data.issueId,
    });
    expect(issueTask(reported.data, todo).taskId).toBe(task.taskId);
    const escalation = { ...todo, kind: 'ESCALATED_ISSUE', owner: 'HQ_OPERATOR' } as const;
    expect(issueTask(reported.data, escalation).taskId).not.toBe(task.taskId);
  });
});

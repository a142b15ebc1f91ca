import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import type { WorkplaceIssueEvent } from './domain/events.js';
import { acted, escalated, reported } from './domain/workplace-issue.examples.js';
import { workplaceIssues } from './workplace-issues.js';

const { initialState, evolve } = workplaceIssues.decider;
const timersAfter = (...history: WorkplaceIssueEvent[]) =>
  workplaceIssues.timers?.(fold(evolve, initialState, history)) ?? [];

describe('the timer of a problem at a workplace', () => {
  it('T-27: calls back when the day for an answer has passed, and escalates then', () => {
    const [timer] = timersAfter(reported);
    if (!timer) throw new Error('a HIGH issue has a timer');
    expect(timer).toEqual({ kind: 'issue-answer', due: '2026-04-13T15:00:00.000Z' });
    const command = workplaceIssues.onTimer?.(timer, timer.due);
    if (!command) throw new Error('its timer becomes a command');
    specificationFor(workplaceIssues.decider)(reported).when(command).then(escalated);
  });

  it('falls silent when somebody acted, or headquarters know, or it can wait', () => {
    expect(timersAfter(reported, acted)).toEqual([]);
    expect(timersAfter(reported, escalated)).toEqual([]);
    expect(timersAfter({ ...reported, data: { ...reported.data, severity: 'LOW' } })).toEqual([]);
  });
});

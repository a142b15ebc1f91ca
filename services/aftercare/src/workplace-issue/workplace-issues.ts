import { addDays, category, startOfDay, type Timer } from '@academy/kernel';
import { awaitsAnswer } from './domain/escalate-issue.js';
import {
  workplaceIssueDecider,
  type WorkplaceIssueCommand,
} from './domain/workplace-issue.decider.js';
import type { WorkplaceIssue } from './domain/workplace-issue.js';

const timers = (issue: WorkplaceIssue): readonly Timer[] => {
  const waiting = awaitsAnswer(issue);
  return waiting ? [{ kind: 'issue-answer', due: startOfDay(addDays(waiting.respondBy, 1)) }] : [];
};

const onTimer = (_: Timer, now: string): WorkplaceIssueCommand => ({
  type: 'EscalateIssue',
  data: { at: now },
});

/** Problems at workplaces: `workplace-issue-<issueId>`. A HIGH one calls back when its day for an answer has passed (T-27). */
export const workplaceIssues = category('workplace-issue', workplaceIssueDecider, {
  about: 'participant',
  timers,
  onTimer,
});

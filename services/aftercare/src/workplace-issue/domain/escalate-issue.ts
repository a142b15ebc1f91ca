import { civilDateOf, type Message } from '@academy/kernel';
import type { WorkplaceIssueEvent } from './events.js';
import type { WorkplaceIssue } from './workplace-issue.js';

export type EscalateIssue = Message<'EscalateIssue', { at: string }>;

/** Whether headquarters are to be told when the day for an answer has passed. */
export const awaitsAnswer = (issue: WorkplaceIssue) =>
  issue.status === 'open' && issue.severity === 'HIGH' && !issue.escalated ? issue : undefined;

/** A HIGH issue on which nobody acted in time goes to headquarters, once (T-27). */
export const escalateIssue = (
  { data: { at: escalatedAt } }: EscalateIssue,
  issue: WorkplaceIssue,
): readonly WorkplaceIssueEvent[] => {
  const waiting = awaitsAnswer(issue);
  if (!waiting || civilDateOf(escalatedAt) <= waiting.respondBy) return [];
  const { keys, respondBy } = waiting;
  return [{ type: 'WorkplaceIssueEscalated', data: { ...keys, respondBy, escalatedAt } }];
};

import type { Decider } from '@academy/kernel';
import { actOnIssue, type ActOnIssue } from './act-on-issue.js';
import { escalateIssue, type EscalateIssue } from './escalate-issue.js';
import type { WorkplaceIssueEvent } from './events.js';
import { referIssue, type ReferIssue } from './refer-issue.js';
import { reportIssue, type ReportIssue } from './report-issue.js';
import { resolveIssue, type ResolveIssue } from './resolve-issue.js';
import { evolve, initialState, type WorkplaceIssue } from './workplace-issue.js';

export type WorkplaceIssueCommand =
  ReportIssue | ActOnIssue | ReferIssue | EscalateIssue | ResolveIssue;

const decide = (
  command: WorkplaceIssueCommand,
  issue: WorkplaceIssue,
): readonly WorkplaceIssueEvent[] => {
  switch (command.type) {
    case 'ReportIssue':
      return reportIssue(command, issue);
    case 'ActOnIssue':
      return actOnIssue(command, issue);
    case 'ReferIssue':
      return referIssue(command, issue);
    case 'EscalateIssue':
      return escalateIssue(command, issue);
    case 'ResolveIssue':
      return resolveIssue(command, issue);
  }
};

/** One problem at a workplace. */
export const workplaceIssueDecider: Decider<
  WorkplaceIssueCommand,
  WorkplaceIssue,
  WorkplaceIssueEvent
> = { initialState, decide, evolve };

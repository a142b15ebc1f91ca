import { aftercareEvents } from '@academy/contracts';
import { withTimers } from '@academy/event-store';
import { withTasks } from '@academy/platform';
import { aftercareCases } from './aftercare-case/aftercare-cases.js';
import { onOwnCases } from './aftercare-case/reactions/aftercare.reactions.js';
import { onMatching } from './aftercare-case/reactions/matching.reactions.js';
import { onPlacements } from './aftercare-case/reactions/placement.reactions.js';
import { onRegistration } from './aftercare-case/reactions/registration.reactions.js';
import { absorbedAccount } from './aftercare-case/read-model/absorbed-account.projection.js';
import { aftercareCard } from './aftercare-case/read-model/aftercare-card.projection.js';
import { homeCampus } from './aftercare-case/read-model/home-campus.projection.js';
import { AppModule } from './app.module.js';
import { AftercareCard1764000002000 } from './migrations/0002-aftercare-card.migration.js';
import { Retention1764000003000 } from './migrations/0003-retention.migration.js';
import { WorkplaceIssue1764000004000 } from './migrations/0004-workplace-issue.migration.js';
import { LateAndMoved1764000009000 } from './migrations/0005-late-and-moved.migration.js';
import { AbsorbedAccount1764000010000 } from './migrations/0006-absorbed-account.migration.js';
import { aftercarePolicies } from './policies.js';
import { aftercareProblems } from './problems.js';
import { onOwnIssues } from './workplace-issue/reactions/workplace-issue.reactions.js';
import { workplaceIssueCard } from './workplace-issue/read-model/workplace-issue-card.projection.js';
import { workplaceIssues } from './workplace-issue/workplace-issues.js';

/** Who began to work, when each of them is asked how it goes, and what they said. */
export const aftercare = withTasks({
  name: 'aftercare',
  module: AppModule,
  events: aftercareEvents,
  migrations: [
    AftercareCard1764000002000,
    Retention1764000003000,
    WorkplaceIssue1764000004000,
    LateAndMoved1764000009000,
    AbsorbedAccount1764000010000,
  ],
  readModels: [aftercareCard, workplaceIssueCard],
  followed: [homeCampus, absorbedAccount],
  ownReactions: (tools) => [...onOwnCases(tools), ...onOwnIssues(tools)],
  reactions: (tools) => [...onMatching(tools), ...onPlacements(tools), ...onRegistration(tools)],
  timed: (streams) => [withTimers(aftercareCases, streams), withTimers(workplaceIssues, streams)],
  policies: aftercarePolicies,
  problems: aftercareProblems,
});

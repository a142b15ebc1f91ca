import { counselingEvents } from '@academy/contracts';
import { withTasks } from '@academy/platform';
import { AppModule } from './app.module.js';
import { onRegistration } from './counseling-case/reactions/registration.reactions.js';
import { caseCard } from './counseling-case/read-model/case-card.projection.js';
import { CaseCard1764000002000 } from './migrations/0002-case-card.migration.js';
import { counselingPolicies } from './policies.js';
import { counselingProblems } from './problems.js';

/** Who looks after whom, how ready each person is, and what is recommended to them. */
export const counseling = withTasks({
  name: 'counseling',
  module: AppModule,
  events: counselingEvents,
  migrations: [CaseCard1764000002000],
  readModels: [caseCard],
  reactions: onRegistration,
  policies: counselingPolicies,
  problems: counselingProblems,
});

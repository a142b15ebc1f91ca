import { aftercareEvents } from '@academy/contracts';
import { withTimers } from '@academy/event-store';
import { withTasks } from '@academy/platform';
import { aftercareCases } from './aftercare-case/aftercare-cases.js';
import { onMatching } from './aftercare-case/reactions/matching.reactions.js';
import { aftercareCard } from './aftercare-case/read-model/aftercare-card.projection.js';
import { homeCampus } from './aftercare-case/read-model/home-campus.projection.js';
import { AppModule } from './app.module.js';
import { AftercareCard1764000002000 } from './migrations/0002-aftercare-card.migration.js';
import { aftercarePolicies } from './policies.js';
import { aftercareProblems } from './problems.js';

/** Who began to work, when each of them is asked how it goes, and what they said. */
export const aftercare = withTasks({
  name: 'aftercare',
  module: AppModule,
  events: aftercareEvents,
  migrations: [AftercareCard1764000002000],
  readModels: [aftercareCard],
  followed: [homeCampus],
  reactions: onMatching,
  timed: (streams) => [withTimers(aftercareCases, streams)],
  policies: aftercarePolicies,
  problems: aftercareProblems,
});

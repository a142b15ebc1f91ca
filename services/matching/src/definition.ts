import { matchingEvents } from '@academy/contracts';
import { withTimers } from '@academy/event-store';
import { withTasks } from '@academy/platform';
import { AppModule } from './app.module.js';
import { onAccounts } from './candidate/reactions/account.reactions.js';
import { onDataRequests } from './candidate/reactions/automation.reactions.js';
import { onProfiles } from './candidate/reactions/profile.reactions.js';
import { onReadiness } from './candidate/reactions/readiness.reactions.js';
import { onRegistration } from './candidate/reactions/registration.reactions.js';
import { candidateCard } from './candidate/read-model/candidate-card.projection.js';
import { homeCampus } from './candidate/read-model/home-campus.projection.js';
import { candidatePool } from './candidate/read-model/pool.projection.js';
import { taughtCourse } from './course/read-model/taught-course.projection.js';
import { employers } from './employer/employers.js';
import { onAftercare } from './employer/reactions/aftercare.reactions.js';
import { jobOrders } from './job-order/job-orders.js';
import { onOrders } from './job-order/reactions/job-order.reactions.js';
import { jobOrderCard } from './job-order/read-model/job-order-card.projection.js';
import { JobOrderCard1764000002000 } from './migrations/0002-job-order-card.migration.js';
import { CandidateCard1764000003000 } from './migrations/0003-candidate-card.migration.js';
import { ReferralCard1764000004000 } from './migrations/0004-referral-card.migration.js';
import { JobOrderScreening1764000005000 } from './migrations/0005-job-order-screening.migration.js';
import { TaughtCourse1764000009000 } from './migrations/0006-taught-course.migration.js';
import { MatchingForMany1764000010000 } from './migrations/0007-matching-for-many.migration.js';
import { placements } from './placement/placements.js';
import { onPlacements } from './placement/reactions/placement.reactions.js';
import { matchingPolicies } from './policies.js';
import { matchingProblems } from './problems.js';
import { nightlyRuns } from './recommendation/nightly-runs.js';
import { onNewOrders } from './recommendation/reactions/many.reactions.js';
import { onReviewRequests } from './recommendation/reactions/review.reactions.js';
import { recommendationCard } from './recommendation/read-model/recommendation-card.projection.js';
import { recommendationSets } from './recommendation/recommendation-sets.js';
import { onInterviewResults } from './referral/reactions/interview-result.reactions.js';
import { onReferrals } from './referral/reactions/referral.reactions.js';
import { referralCard } from './referral/read-model/referral-card.projection.js';
import { referrals } from './referral/referrals.js';

/** Which employers offer work, who is referred to them with whose consent, and who begins to work. */
export const matching = withTasks({
  name: 'matching',
  module: AppModule,
  events: matchingEvents,
  migrations: [
    JobOrderCard1764000002000,
    CandidateCard1764000003000,
    ReferralCard1764000004000,
    JobOrderScreening1764000005000,
    TaughtCourse1764000009000,
    MatchingForMany1764000010000,
  ],
  readModels: [jobOrderCard, candidateCard, referralCard, candidatePool, recommendationCard],
  followed: [homeCampus, taughtCourse],
  ownReactions: (tools) => [
    ...onReferrals(),
    ...onInterviewResults(tools),
    ...onOrders(tools),
    ...onNewOrders(tools),
    ...onReviewRequests(),
    ...onPlacements(),
  ],
  reactions: (tools) => [
    ...onRegistration(),
    ...onAccounts(),
    ...onDataRequests(),
    ...onProfiles(tools),
    ...onReadiness(tools),
    ...onAftercare(),
  ],
  timed: (streams) => [
    withTimers(referrals, streams),
    withTimers(employers, streams),
    withTimers(jobOrders, streams),
    withTimers(placements, streams),
    withTimers(recommendationSets, streams),
    withTimers(nightlyRuns, streams),
  ],
  policies: matchingPolicies,
  problems: matchingProblems,
});

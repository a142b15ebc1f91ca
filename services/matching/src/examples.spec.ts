import { matchingEvents } from '@academy/contracts';
import { examplesSpecificationFor } from '@academy/testing';
import * as candidates from './candidate/domain/candidate.examples.js';
import * as employerUsers from './employer-user/domain/employer-user.examples.js';
import * as employers from './employer/domain/employer.examples.js';
import * as jobOrders from './job-order/domain/job-order.examples.js';
import * as placements from './placement/domain/placement.examples.js';
import * as recommendations from './recommendation/domain/recommendation.examples.js';
import * as interviews from './referral/domain/interview.examples.js';
import * as outcomes from './referral/domain/outcome.examples.js';
import * as referrals from './referral/domain/referral.examples.js';

examplesSpecificationFor(
  matchingEvents,
  candidates,
  employers,
  employerUsers,
  jobOrders,
  placements,
  referrals,
  outcomes,
  interviews,
  recommendations,
);

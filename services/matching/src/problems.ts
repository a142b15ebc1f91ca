import { problems } from '@academy/platform';
import { candidateProblems } from './candidate/problems.js';
import { employerProblems } from './employer/problems.js';
import { jobOrderProblems } from './job-order/problems.js';
import { placementProblems } from './placement/problems.js';
import { recommendationProblems } from './recommendation/problems.js';
import { referralProblems } from './referral/problems.js';

/** How matching's refusals are told to a caller. */
export const matchingProblems = problems({
  ...employerProblems,
  ...jobOrderProblems,
  ...candidateProblems,
  ...referralProblems,
  ...placementProblems,
  ...recommendationProblems,
});

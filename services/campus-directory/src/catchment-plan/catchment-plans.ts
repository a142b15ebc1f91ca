import { category, type Claim } from '@academy/kernel';
import { catchmentPlanDecider } from './domain/catchment-plan.decider.js';
import type { CatchmentPlanEvent } from './domain/events.js';

const claims = ({ data: { version } }: CatchmentPlanEvent): readonly Claim[] => [
  { claim: 'take', key: `catchment-version:${version}` },
];

/** Versions of the catchment: `catchment-plan-<planId>`; no two plans have the same version number. */
export const catchmentPlans = category('catchment-plan', catchmentPlanDecider, {
  about: 'stream',
  claims,
});

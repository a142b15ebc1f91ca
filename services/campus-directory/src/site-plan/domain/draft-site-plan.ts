import { Rejection, type Message } from '@academy/kernel';
import type { Directory } from './coverage.js';
import type { SitePlanEvent } from './events.js';
import { guardPlan } from './guard-plan.js';
import type { PlannedChanges, SitePlan } from './site-plan.js';

export type DraftSitePlan = Message<
  'DraftSitePlan',
  { plan: Omit<PlannedChanges, 'revision'>; directory: Directory }
>;

/** The changes without their number, in one order, so that equal ones are equal. */
const contentOf = ({ code, sites, closings, catchments }: Omit<PlannedChanges, 'revision'>) =>
  JSON.stringify([code, sites, closings, catchments]);

/**
 * Keeps a plan as a draft, whole or not at all, in the place of an earlier draft of it (CAM-1); nothing of it holds yet. The same
 * again changes nothing. Rejects `SitePlanAlreadyPublished` and as `guardPlan`.
 */
export const draftSitePlan = (
  { data: { plan, directory } }: DraftSitePlan,
  sitePlan: SitePlan,
): readonly SitePlanEvent[] => {
  if (sitePlan.status !== 'unknown' && contentOf(sitePlan.plan) === contentOf(plan)) return [];
  if (sitePlan.status === 'published') throw new Rejection('SitePlanAlreadyPublished');
  guardPlan(plan, directory);

  const revision = sitePlan.status === 'draft' ? sitePlan.plan.revision + 1 : 1;
  const { planId, code, sites, closings, catchments } = plan;
  return [
    { type: 'SitePlanDrafted', data: { planId, code, revision, sites, closings, catchments } },
  ];
};

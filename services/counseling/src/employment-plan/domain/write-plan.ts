import type { PlanActivityAdded, PlanDrafted, PlanRevised } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { draftedIn, guardOpen, type EmploymentPlan } from './employment-plan.js';
import type { EmploymentPlanEvent } from './events.js';

type Body<D> = Omit<D, 'planId' | 'caseId' | 'participantId'>;

export type DraftPlan = Message<'DraftPlan', PlanDrafted['data']>;
export type AddActivity = Message<'AddActivity', Body<PlanActivityAdded['data']>>;
export type RevisePlan = Message<'RevisePlan', Omit<Body<PlanRevised['data']>, 'version'>>;

/** Begins the plan of a case; it has one, in versions (COU-13). Rejects `PlanAlreadyDrafted`. */
export const draftPlan = (
  { data }: DraftPlan,
  plan: EmploymentPlan,
): readonly EmploymentPlanEvent[] => {
  if (plan.status !== 'unknown') throw new Rejection('PlanAlreadyDrafted');
  return [{ type: 'PlanDrafted', data }];
};

/** Adds an activity while a version is being made. Throws `NotYet` `PlanNotDrafted`; rejects `PlanNotOpen`. */
export const addActivity = (
  { data }: AddActivity,
  plan: EmploymentPlan,
): readonly EmploymentPlanEvent[] => {
  const drafted = draftedIn(plan);
  if (drafted.activities.some(({ activityId }) => activityId === data.activityId)) return [];
  guardOpen(drafted);

  return [{ type: 'PlanActivityAdded', data: { ...drafted.keys, ...data } }];
};

/** Opens an agreed plan for its next version (COU-13). Throws `NotYet` `PlanNotDrafted`; rejects `PlanNotAgreed`. */
export const revisePlan = (
  { data }: RevisePlan,
  plan: EmploymentPlan,
): readonly EmploymentPlanEvent[] => {
  const { keys, status, version } = draftedIn(plan);
  if (status === 'UNDER_REVIEW') return [];
  if (status !== 'AGREED') throw new Rejection('PlanNotAgreed');

  return [{ type: 'PlanRevised', data: { ...keys, version: version + 1, ...data } }];
};

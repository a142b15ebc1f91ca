import type { PlanReviewed } from '@academy/contracts';
import { addDays, civilDateOf, Rejection, type Message } from '@academy/kernel';
import type { ReviewPolicy } from './agree-plan.js';
import { draftedIn, type Activity, type Drafted, type EmploymentPlan } from './employment-plan.js';
import type { EmploymentPlanEvent } from './events.js';

export type CompleteActivity = Message<
  'CompleteActivity',
  { activityId: string; evidenceEventId?: string }
>;
export type MissActivity = Message<'MissActivity', { activityId: string; reasonCode: string }>;
export type ReviewPlan = Message<
  'ReviewPlan',
  Pick<PlanReviewed['data'], 'progressCode' | 'byId'> & { policy: ReviewPolicy; at: string }
>;
export type MarkReviewDue = Message<'MarkReviewDue', { at: string }>;

const activityOf = ({ activities }: Drafted, activityId: string): Activity => {
  const activity = activities.find((one) => one.activityId === activityId);
  if (activity === undefined) throw new Rejection('ActivityUnknown');
  return activity;
};

/** Settles an activity as done or as given up. Throws `NotYet` `PlanNotDrafted`; rejects `ActivityUnknown` and `ActivitySettled`. */
export const settleActivity = (
  { type, data }: CompleteActivity | MissActivity,
  plan: EmploymentPlan,
): readonly EmploymentPlanEvent[] => {
  const drafted = draftedIn(plan);
  const { status } = activityOf(drafted, data.activityId);
  if (status === (type === 'CompleteActivity' ? 'DONE' : 'MISSED')) return [];
  if (status !== 'OPEN') throw new Rejection('ActivitySettled');

  const { keys } = drafted;
  if (type === 'CompleteActivity')
    return [{ type: 'PlanActivityCompleted', data: { ...keys, ...data } }];
  return [{ type: 'PlanActivityMissed', data: { ...keys, ...data } }];
};

/** Notes how the plan goes and when it is looked at next (T-24). Throws `NotYet` `PlanNotDrafted`; rejects `PlanNotAgreed`. */
export const reviewPlan = (
  { data: { progressCode, byId, policy, at } }: ReviewPlan,
  plan: EmploymentPlan,
): readonly EmploymentPlanEvent[] => {
  const { keys, version, status } = draftedIn(plan);
  if (status !== 'AGREED') throw new Rejection('PlanNotAgreed');

  const nextReviewOn = addDays(civilDateOf(at), policy.reviewDays);
  return [{ type: 'PlanReviewed', data: { ...keys, version, progressCode, nextReviewOn, byId } }];
};

/** Tells that the review of an agreed plan is due (T-24); nothing where it is not. */
export const markReviewDue = (
  { data: { at } }: MarkReviewDue,
  plan: EmploymentPlan,
): readonly EmploymentPlanEvent[] => {
  if (plan.status !== 'AGREED') return [];
  const { keys, consultantId, nextReviewOn: dueOn } = plan;
  if (dueOn === undefined || civilDateOf(at) < dueOn) return [];

  return [{ type: 'PlanReviewCameDue', data: { ...keys, consultantId, dueOn } }];
};

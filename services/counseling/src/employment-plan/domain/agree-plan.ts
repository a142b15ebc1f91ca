import { addDays, civilDateOf, Rejection, type Message } from '@academy/kernel';
import { draftedIn, guardOpen, type EmploymentPlan } from './employment-plan.js';
import type { EmploymentPlanEvent } from './events.js';

export interface ReviewPolicy {
  readonly version: string;
  /** T-24: days from one review to the next. */
  readonly reviewDays: number;
}

/** The consultant's side of the agreement. */
export type ProposePlan = Message<'ProposePlan', { consultantId: string }>;
/** The participant's side of the agreement; `version` is what they saw. */
export type AgreePlan = Message<
  'AgreePlan',
  { version: number; signatureRef: string; policy: ReviewPolicy; at: string }
>;

/** The consultant stands by the version. Throws `NotYet` `PlanNotDrafted`; rejects `PlanNotOpen` and `PlanWithoutActivities`. */
export const proposePlan = (
  { data: { consultantId } }: ProposePlan,
  plan: EmploymentPlan,
): readonly EmploymentPlanEvent[] => {
  const drafted = draftedIn(plan);
  if (drafted.status === 'PROPOSED') return [];
  guardOpen(drafted);
  if (drafted.activities.length === 0) throw new Rejection('PlanWithoutActivities');

  const { keys, version } = drafted;
  return [{ type: 'PlanProposed', data: { ...keys, version, consultantId } }];
};

/**
 * The participant agrees to the version that the consultant proposed; with that both have (COU-13). Throws `NotYet`
 * `PlanNotDrafted`; rejects `PlanNotProposed` and `AnotherPlanVersion`.
 */
export const agreePlan = (
  { data: { version, signatureRef, policy, at } }: AgreePlan,
  plan: EmploymentPlan,
): readonly EmploymentPlanEvent[] => {
  const drafted = draftedIn(plan);
  if (drafted.version !== version) throw new Rejection('AnotherPlanVersion');
  if (drafted.status === 'AGREED') return [];
  if (drafted.status !== 'PROPOSED') throw new Rejection('PlanNotProposed');

  const { keys, consultantId } = drafted;
  const agreedOn = civilDateOf(at);
  const nextReviewOn = addDays(agreedOn, policy.reviewDays);
  const data = { ...keys, version, consultantId, signatureRef, agreedOn, nextReviewOn };
  return [{ type: 'PlanAgreed', data }];
};

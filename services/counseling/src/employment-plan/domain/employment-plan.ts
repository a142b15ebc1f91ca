import { NotYet, Rejection, type CivilDate } from '@academy/kernel';
import type { EmploymentPlanEvent } from './events.js';

export interface Activity {
  readonly activityId: string;
  readonly activityType: string;
  readonly refId?: string;
  readonly dueOn: CivilDate;
  readonly status: 'OPEN' | 'DONE' | 'MISSED';
}

interface Keys {
  readonly planId: string;
  readonly caseId: string;
  readonly participantId: string;
}

export interface Drafted {
  readonly status: 'DRAFT' | 'PROPOSED' | 'AGREED' | 'UNDER_REVIEW';
  readonly keys: Keys;
  /** The version that is being made or was agreed last. */
  readonly version: number;
  /** Who stands by the proposed version, or stood by the agreed one. */
  readonly consultantId: string;
  readonly activities: readonly Activity[];
  /** The next review of an agreed plan (T-24); none while somebody has been told that it is due. */
  readonly nextReviewOn: CivilDate | undefined;
}

/** What participant and consultant have agreed to do. A case has one plan, in versions (COU-13). */
export type EmploymentPlan = { readonly status: 'unknown' } | Drafted;

export const initialState: EmploymentPlan = { status: 'unknown' };

const settled = (plan: Drafted, activityId: string, status: Activity['status']): Drafted => ({
  ...plan,
  activities: plan.activities.map((one) =>
    one.activityId === activityId ? { ...one, status } : one,
  ),
});

const evolveDrafted = (plan: Drafted, { type, data }: EmploymentPlanEvent): Drafted => {
  switch (type) {
    case 'PlanDrafted':
      return plan;
    case 'PlanActivityAdded': {
      const { activityId, activityType, refId, dueOn } = data;
      const named = refId === undefined ? {} : { refId };
      const activity = { activityId, activityType, ...named, dueOn, status: 'OPEN' } as const;
      return { ...plan, activities: [...plan.activities, activity] };
    }
    case 'PlanProposed':
      return { ...plan, status: 'PROPOSED', consultantId: data.consultantId };
    case 'PlanAgreed':
      return { ...plan, status: 'AGREED', nextReviewOn: data.nextReviewOn };
    case 'PlanRevised':
      return { ...plan, status: 'UNDER_REVIEW', version: data.version };
    case 'PlanActivityCompleted':
      return settled(plan, data.activityId, 'DONE');
    case 'PlanActivityMissed':
      return settled(plan, data.activityId, 'MISSED');
    case 'PlanReviewed':
      return { ...plan, nextReviewOn: data.nextReviewOn };
    case 'PlanReviewCameDue':
      return { ...plan, nextReviewOn: undefined };
  }
};

/** The plan after an event. */
export const evolve = (plan: EmploymentPlan, event: EmploymentPlanEvent): EmploymentPlan => {
  if (plan.status !== 'unknown') return evolveDrafted(plan, event);
  if (event.type !== 'PlanDrafted') return plan;
  const { planId, caseId, participantId, byId: consultantId } = event.data;
  const keys = { planId, caseId, participantId };
  const nothing = { activities: [], nextReviewOn: undefined };
  return { status: 'DRAFT', keys, version: 1, consultantId, ...nothing };
};

/** The plan. Throws `NotYet` `PlanNotDrafted`. */
export const draftedIn = (plan: EmploymentPlan): Drafted => {
  if (plan.status === 'unknown') throw new NotYet('PlanNotDrafted');
  return plan;
};

/** Rejects `PlanNotOpen` unless the plan may still be changed. */
export const guardOpen = ({ status }: Drafted): void => {
  if (status === 'PROPOSED' || status === 'AGREED') throw new Rejection('PlanNotOpen');
};

/** Last days of what nobody has done or given up (COU-15). */
export const openActivities = (plan: EmploymentPlan): readonly CivilDate[] =>
  plan.status === 'unknown'
    ? []
    : plan.activities.filter(({ status }) => status === 'OPEN').map(({ dueOn }) => dueOn);

import { uuidv5 } from '@academy/event-store';
import { category, startOfDay, type Timer } from '@academy/kernel';
import {
  employmentPlanDecider,
  type EmploymentPlanCommand,
} from './domain/employment-plan.decider.js';
import type { EmploymentPlan } from './domain/employment-plan.js';

const timers = (plan: EmploymentPlan): readonly Timer[] =>
  plan.status === 'AGREED' && plan.nextReviewOn !== undefined
    ? [{ kind: 'plan-review', due: startOfDay(plan.nextReviewOn) }]
    : [];

const onTimer = (_: Timer, at: string): EmploymentPlanCommand => ({
  type: 'MarkReviewDue',
  data: { at },
});

/** The plan of a case: there is one, whose versions follow each other (COU-13). */
export const planIdOf = (caseId: string): string => uuidv5(caseId, 'employment-plan');

/** Plans: `employment-plan-<planId>`. An agreed one calls back on the day of its review (T-24). */
export const employmentPlans = category('employment-plan', employmentPlanDecider, {
  about: 'participant',
  timers,
  onTimer,
});

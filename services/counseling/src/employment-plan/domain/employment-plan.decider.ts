import { match, type Cases, type Decider } from '@academy/kernel';
import { agreePlan, proposePlan, type AgreePlan, type ProposePlan } from './agree-plan.js';
import { evolve, initialState, type EmploymentPlan } from './employment-plan.js';
import type { EmploymentPlanEvent } from './events.js';
import {
  markReviewDue,
  reviewPlan,
  settleActivity,
  type CompleteActivity,
  type MarkReviewDue,
  type MissActivity,
  type ReviewPlan,
} from './follow-plan.js';
import {
  addActivity,
  draftPlan,
  revisePlan,
  type AddActivity,
  type DraftPlan,
  type RevisePlan,
} from './write-plan.js';

export type EmploymentPlanCommand =
  | DraftPlan
  | AddActivity
  | ProposePlan
  | AgreePlan
  | RevisePlan
  | CompleteActivity
  | MissActivity
  | ReviewPlan
  | MarkReviewDue;

type Decide = (plan: EmploymentPlan) => readonly EmploymentPlanEvent[];

const decisions: Cases<EmploymentPlanCommand, Decide> = {
  DraftPlan: (command) => (plan) => draftPlan(command, plan),
  AddActivity: (command) => (plan) => addActivity(command, plan),
  ProposePlan: (command) => (plan) => proposePlan(command, plan),
  AgreePlan: (command) => (plan) => agreePlan(command, plan),
  RevisePlan: (command) => (plan) => revisePlan(command, plan),
  CompleteActivity: (command) => (plan) => settleActivity(command, plan),
  MissActivity: (command) => (plan) => settleActivity(command, plan),
  ReviewPlan: (command) => (plan) => reviewPlan(command, plan),
  MarkReviewDue: (command) => (plan) => markReviewDue(command, plan),
};

/** The plan of a case: what both agreed to, and how it goes. */
export const employmentPlanDecider: Decider<
  EmploymentPlanCommand,
  EmploymentPlan,
  EmploymentPlanEvent
> = { initialState, decide: (command, plan) => match(decisions, command)(plan), evolve };

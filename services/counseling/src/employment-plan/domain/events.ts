import type {
  PlanActivityAdded,
  PlanActivityCompleted,
  PlanActivityMissed,
  PlanAgreed,
  PlanDrafted,
  PlanProposed,
  PlanReviewCameDue,
  PlanReviewed,
  PlanRevised,
} from '@academy/contracts';

export type EmploymentPlanEvent =
  | PlanDrafted
  | PlanActivityAdded
  | PlanProposed
  | PlanAgreed
  | PlanRevised
  | PlanActivityCompleted
  | PlanActivityMissed
  | PlanReviewed
  | PlanReviewCameDue;

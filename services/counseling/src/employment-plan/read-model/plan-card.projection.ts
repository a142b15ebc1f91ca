import * as contracts from '@academy/contracts';
import { readModel } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import type { EmploymentPlanEvent } from '../domain/events.js';
import { PlanCard, type ActivityOnCard } from './plan-card.entity.js';

type Fold = (card: PlanCard | undefined) => PlanCard | null;

const change =
  (fields: Partial<PlanCard>): Fold =>
  (card) =>
    card ? { ...card, ...fields } : null;

const settled =
  (activityId: string, status: ActivityOnCard['status']): Fold =>
  (card) =>
    card
      ? {
          ...card,
          activities: card.activities.map((one) =>
            one.activityId === activityId ? { ...one, status } : one,
          ),
        }
      : null;

export const planCardProjection: Projection<EmploymentPlanEvent, PlanCard> = {
  name: 'plan-card',
  kind: 'keyed',
  keyOf: ({ data }) => data.planId,
  cases: {
    PlanDrafted:
      ({ data: { byId: _, ...data } }) =>
      () => ({ ...data, status: 'DRAFT', planVersion: 1, activities: [], nextReviewOn: null }),
    PlanActivityAdded:
      ({ data: { planId: _, caseId: __, participantId: ___, ...activity } }) =>
      (card) =>
        card
          ? { ...card, activities: [...card.activities, { ...activity, status: 'OPEN' }] }
          : null,
    PlanProposed: () => change({ status: 'PROPOSED' }),
    PlanAgreed: ({ data: { nextReviewOn } }) => change({ status: 'AGREED', nextReviewOn }),
    PlanRevised: ({ data: { version: planVersion } }) =>
      change({ status: 'UNDER_REVIEW', planVersion }),
    PlanActivityCompleted: ({ data: { activityId } }) => settled(activityId, 'DONE'),
    PlanActivityMissed: ({ data: { activityId } }) => settled(activityId, 'MISSED'),
    PlanReviewed: ({ data: { nextReviewOn } }) => change({ nextReviewOn }),
    PlanReviewCameDue: () => change({}),
  },
};

/** The plans of the cases. */
export const planCard = readModel<EmploymentPlanEvent, PlanCard>({
  projection: planCardProjection,
  entity: PlanCard,
  uses: [
    contracts.PlanDrafted,
    contracts.PlanActivityAdded,
    contracts.PlanProposed,
    contracts.PlanAgreed,
    contracts.PlanRevised,
    contracts.PlanActivityCompleted,
    contracts.PlanActivityMissed,
    contracts.PlanReviewed,
    contracts.PlanReviewCameDue,
  ],
});

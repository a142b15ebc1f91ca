import { rowSpecificationFor } from '@academy/testing';
import * as examples from '../domain/employment-plan.examples.js';
import type { PlanCard } from './plan-card.entity.js';
import { planCardProjection } from './plan-card.projection.js';

const given = rowSpecificationFor(planCardProjection);
const { byId: _, ...data } = examples.drafted.data;
const card: PlanCard = {
  ...data,
  ...{ status: 'DRAFT', planVersion: 1, activities: [], nextReviewOn: null },
};
const { activityId, activityType, dueOn, owner } = examples.added.data;
const activity = { activityId, activityType, dueOn, owner, status: 'OPEN' } as const;
const withActivity = { ...card, activities: [activity] };

describe('the card of a plan', () => {
  it('begins with what the plan is for, and gathers activities', () => {
    given().when(examples.drafted, {}).then(card);
    given(card).when(examples.added, {}).then(withActivity);
  });

  it('says what became of an activity', () => {
    given(withActivity)
      .when(examples.activityDone, {})
      .then({ ...card, activities: [{ ...activity, status: 'DONE' }] });
    given(withActivity)
      .when(examples.activityMissed, {})
      .then({ ...card, activities: [{ ...activity, status: 'MISSED' }] });
  });

  it('COU-13: says which version is agreed, and when it is looked at next', () => {
    given(card)
      .when(examples.planProposed, {})
      .then({ ...card, status: 'PROPOSED' });
    given(card)
      .when(examples.agreed, {})
      .then({ ...card, status: 'AGREED', nextReviewOn: '2026-04-15' });
    given(card)
      .when(examples.revised, {})
      .then({ ...card, status: 'UNDER_REVIEW', planVersion: 2 });
    given(card)
      .when(examples.reviewed, {})
      .then({ ...card, nextReviewOn: '2026-05-16' });
    given(card).when(examples.reviewCameDue, {}).then(card);
  });
});

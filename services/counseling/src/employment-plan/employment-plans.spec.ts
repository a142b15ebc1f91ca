import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import {
  activityDone,
  activityMissed,
  added,
  agreed,
  drafted,
  planProposed,
  reviewCameDue,
  reviewed,
  reviewPolicy,
  revised,
  toAgree,
  toPropose,
} from './domain/employment-plan.examples.js';
import { openActivities } from './domain/employment-plan.js';
import type { EmploymentPlanEvent } from './domain/events.js';
import { employmentPlans, planIdOf } from './employment-plans.js';

const { decider } = employmentPlans;
const given = specificationFor(decider);
const after = (...history: EmploymentPlanEvent[]) =>
  fold(decider.evolve, decider.initialState, history);
const written = [drafted, added] as const;
const inForce = [...written, planProposed, agreed] as const;

describe('a plan', () => {
  const { activityId, activityType, dueOn, owner } = added.data;
  const add = { type: 'AddActivity', data: { activityId, activityType, dueOn, owner } } as const;
  const { changes, reasonCode, byId } = revised.data;
  const revise = { type: 'RevisePlan', data: { changes, reasonCode, byId } } as const;

  it('is drafted once and says who does what by when', () => {
    given().when({ type: 'DraftPlan', data: drafted.data }).then(drafted);
    given(drafted)
      .when({ type: 'DraftPlan', data: drafted.data })
      .thenRejected('PlanAlreadyDrafted');
    given(drafted).when(add).then(added);
    given(...written)
      .when(add)
      .thenNothing();
    given().when(add).thenNotYet('PlanNotDrafted');
  });

  it('COU-13: is agreed by both, the consultant first', () => {
    given(...written)
      .when(toAgree())
      .thenRejected('PlanNotProposed');
    given(...written)
      .when(toPropose)
      .then(planProposed);
    given(...written, planProposed)
      .when(toAgree())
      .then(agreed);
    given(...inForce)
      .when(toAgree())
      .thenNothing();
    given(drafted).when(toPropose).thenRejected('PlanWithoutActivities');
  });

  it('COU-13: is agreed in the version that the participant saw', () =>
    given(...inForce, revised, { ...planProposed, data: { ...planProposed.data, version: 2 } })
      .when(toAgree())
      .thenRejected('AnotherPlanVersion'));

  it('COU-13: is one of each case, and is changed by another version alone', () => {
    expect(planIdOf(drafted.data.caseId)).toBe(planIdOf(drafted.data.caseId));
    const more = {
      ...add,
      data: { ...add.data, activityId: '0199b2c0-0000-7000-8000-000000000ac9' },
    };
    given(...inForce)
      .when(more)
      .thenRejected('PlanNotOpen');
    given(...inForce)
      .when(revise)
      .then(revised);
    given(...inForce, revised)
      .when(revise)
      .thenNothing();
    given(...written)
      .when(revise)
      .thenRejected('PlanNotAgreed');
    given(...inForce, revised)
      .when(toPropose)
      .then({ ...planProposed, data: { ...planProposed.data, version: 2 } });
  });

  it('COU-15: says what nobody has settled', () => {
    expect(openActivities(after())).toEqual([]);
    expect(openActivities(after(...inForce))).toEqual(['2026-04-30']);
    expect(openActivities(after(...inForce, activityDone))).toEqual([]);
    expect(openActivities(after(...inForce, activityMissed))).toEqual([]);
  });
});

describe('an activity of a plan', () => {
  const { activityId } = added.data;
  const complete = { type: 'CompleteActivity', data: { activityId } } as const;
  const miss = { type: 'MissActivity', data: { activityId, reasonCode: 'ILLNESS' } } as const;

  it('is settled once', () => {
    given(...inForce)
      .when(complete)
      .then(activityDone);
    given(...inForce)
      .when(miss)
      .then(activityMissed);
    given(...inForce, activityDone)
      .when(complete)
      .thenNothing();
    given(...inForce, activityDone)
      .when(miss)
      .thenRejected('ActivitySettled');
    given(drafted).when(complete).thenRejected('ActivityUnknown');
  });
});

describe('the review of a plan', () => {
  const due = { kind: 'plan-review', due: '2026-04-14T15:00:00.000Z' };
  const whenTimer = (now: string) => {
    const command = employmentPlans.onTimer?.(due, now);
    if (command === undefined) throw new Error('plans have no timers');
    return command;
  };
  const { progressCode, byId } = reviewed.data;
  const review = {
    type: 'ReviewPlan',
    data: { progressCode, byId, policy: reviewPolicy, at: '2026-04-16T02:00:00.000Z' },
  } as const;

  it('T-24: comes due thirty days after the agreement', () => {
    expect(employmentPlans.timers?.(after(...inForce))).toEqual([due]);
    expect(employmentPlans.timers?.(after(...written))).toEqual([]);
    expect(employmentPlans.timers?.(after(...inForce, reviewCameDue))).toEqual([]);
    given(...inForce)
      .when(whenTimer(due.due))
      .then(reviewCameDue);
    given(...inForce)
      .when(whenTimer('2026-04-14T14:59:59.999Z'))
      .thenNothing();
    given(...inForce, reviewed)
      .when(whenTimer(due.due))
      .thenNothing();
    given(...inForce, revised)
      .when(whenTimer(due.due))
      .thenNothing();
  });

  it('T-24: says when the next one is', () => {
    given(...inForce, reviewCameDue)
      .when(review)
      .then(reviewed);
    given(...written)
      .when(review)
      .thenRejected('PlanNotAgreed');
  });
});

import { PlacementConfirmed } from '@academy/contracts';
import { fold } from '@academy/kernel';
import { PolicyBook, shippedWith } from '@academy/platform';
import { specificationFor } from '@academy/testing';
import { employmentPlanDecider } from '../../employment-plan/domain/employment-plan.decider.js';
import {
  activityDone,
  added,
  agreed,
  drafted,
  planProposed,
} from '../../employment-plan/domain/employment-plan.examples.js';
import type { EmploymentPlanEvent } from '../../employment-plan/domain/events.js';
import { counselingPolicies } from '../../policies.js';
import { counselingCaseDecider } from '../domain/counseling-case.decider.js';
import { assigned, opened } from '../domain/counseling-case.examples.js';
import { declined } from '../domain/referral.examples.js';
import { activityFor, toPutOnHold } from './journey.reactions.js';
import { goalsToReview } from './own.reactions.js';

const [placement] = PlacementConfirmed.examples;
if (!placement) throw new Error('every contract has examples');
const plan = (...history: EmploymentPlanEvent[]) =>
  fold(employmentPlanDecider.evolve, employmentPlanDecider.initialState, history);
const inForce = [drafted, added, planProposed, agreed] as const;
const courseId = '0199b2c0-0000-7000-8000-0000000000c5';

describe('a placement that was confirmed', () => {
  it('COU-15: lets the case rest, at least to the first check-point', () => {
    const event = {
      type: 'PlacementConfirmed',
      data: { ...placement, startOn: '2026-08-31' },
    } as const;
    const command = toPutOnHold(event, { recordedAt: '2026-08-20T02:00:00.000Z' });
    specificationFor(counselingCaseDecider)(opened, assigned)
      .when(command)
      .thenState((state) =>
        expect(state).toMatchObject({ phase: 'ON_HOLD', firstCheckpointOn: '2026-09-30' }),
      );
  });
});

describe('what training tells of a person', () => {
  it('settles the activity of the plan that it is about', () => {
    expect(activityFor(plan(...inForce), 'BASIC_EDUCATION')).toMatchObject({
      activityId: added.data.activityId,
    });
    expect(activityFor(plan(...inForce, activityDone), 'BASIC_EDUCATION')).toBeUndefined();
    expect(activityFor(plan(), 'BASIC_EDUCATION')).toBeUndefined();
  });

  it('concerns the course that the activity names, if it names one', () => {
    const ofCourse = {
      ...added,
      data: { ...added.data, activityType: 'CLASS', refId: courseId },
    };
    expect(activityFor(plan(drafted, ofCourse), 'CLASS', [courseId])).toBeDefined();
    expect(activityFor(plan(drafted, ofCourse), 'CLASS', ['another'])).toBeUndefined();
  });
});

describe('referrals that are declined for the same reason', () => {
  it('ask for a review of the goals with the fifth, and with every fifth after it', () => {
    const book = new PolicyBook(shippedWith(counselingPolicies));
    const meta = { recordedAt: '2026-04-01T02:00:00.000Z' };
    const asked = (times: number) =>
      goalsToReview({ ...declined(1), data: { ...declined(1).data, times } }, meta, book);
    expect([1, 4, 5, 6, 10].filter(asked)).toEqual([5, 10]);
  });
});

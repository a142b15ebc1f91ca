import { fullAge } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { eligibilityReviewDecider } from './eligibility-review.decider.js';
import {
  confirmed,
  denied,
  evidence,
  opened,
  policy,
  proved,
  toReview,
} from './eligibility-review.examples.js';
import type { ReviewEligibility } from './review-eligibility.js';

const given = specificationFor(eligibilityReviewDecider);

describe('reviewing the eligibility for the academy', () => {
  it('REG-6: confirms age, residence and will to work, for 90 days (T-23)', () =>
    given()
      .when(toReview())
      .then(opened, ...proved, confirmed));

  it.each(['EMPLOYED', 'UNEMPLOYED', 'SELF_EMPLOYED', 'RETIRING'] as const)(
    'REG-6: takes no account of the work status (%s)',
    (employmentStatus) => {
      const snapshot = { ...confirmed.data.snapshot, employmentStatus };
      given()
        .when(toReview({ employmentStatus }))
        .then(opened, ...proved, { ...confirmed, data: { ...confirmed.data, snapshot } });
    },
  );

  it('T-05: says why it denies, what else is open, and until when an appeal is', () =>
    given()
      .when(toReview({ inSeoul: false }))
      .then(
        opened,
        evidence('AGE'),
        evidence('RESIDENCE', { result: 'FAILED' }),
        evidence('WILL_TO_WORK'),
        denied,
      ));

  it('REG-6: denies for each reason at once, and names each alternative once', () => {
    const command = toReview({ fullAge: 39, inSeoul: false });
    const { willToWorkStatedOn: _, ...data } = command.data;
    given()
      .when({ ...command, data })
      .then(
        opened,
        evidence('AGE', { result: 'FAILED' }),
        evidence('RESIDENCE', { result: 'FAILED' }),
        evidence('WILL_TO_WORK', { result: 'FAILED' }),
        {
          ...denied,
          data: { ...denied.data, reasonCodes: ['AGE', 'RESIDENCE', 'WILL_TO_WORK'] },
        },
      );
  });

  it('T-23: counts validity from the decision, by the calendar of Seoul', () => {
    const at = '2026-03-02T15:00:00.000Z';
    const later = proved.map(({ data, ...event }) => ({
      ...event,
      data: { ...data, checkedAt: at, validUntil: '2026-06-01' },
    }));
    given()
      .when(toReview({ at }))
      .then(opened, ...later, {
        ...confirmed,
        data: { ...confirmed.data, validUntil: '2026-06-01' },
      });
  });

  it('asks the policy for the ages', () =>
    given()
      .when(toReview({ fullAge: 39, policy: { ...policy, ageFrom: 39 } }))
      .then(opened, ...proved, confirmed));

  it('is decided once', () => {
    given(opened, confirmed).when(toReview()).thenRejected('EligibilityAlreadyDecided');
    given(opened, denied).when(toReview()).thenRejected('EligibilityAlreadyDecided');
  });

  it('needs an active account that no duplicate review holds up (REG-1)', () => {
    const when = (standing: ReviewEligibility['data']['standing']) =>
      given().when(toReview({ standing }));
    when('UNKNOWN').thenRejected('ParticipantNotRegistered');
    when('PROVISIONAL').thenRejected('ParticipantNotRegistered');
    when('UNDER_REVIEW').thenRejected('DuplicateUnderReview');
  });
});

describe('the ages of the academy', () => {
  it.each([
    { vector: 1, born: '1986-03-02', on: '2026-03-01', age: 39, eligible: false },
    { vector: 1, born: '1986-03-02', on: '2026-03-02', age: 40, eligible: true },
    { vector: 2, born: '1961-03-02', on: '2026-03-01', age: 64, eligible: true },
    { vector: 2, born: '1961-03-02', on: '2026-03-02', age: 65, eligible: false },
    { vector: 3, born: '1984-02-29', on: '2024-02-28', age: 39, eligible: false },
    { vector: 3, born: '1984-02-29', on: '2024-02-29', age: 40, eligible: true },
    { vector: 3, born: '1984-02-29', on: '2025-02-28', age: 40, eligible: true },
    { vector: 3, born: '1984-02-29', on: '2025-03-01', age: 41, eligible: true },
  ])(
    'vector $vector: born $born, on $on: $age, eligible $eligible',
    ({ born, on, age, eligible }) => {
      expect(fullAge(born, on)).toBe(age);
      given()
        .when(toReview({ referenceDate: on, fullAge: fullAge(born, on) }))
        .thenState(({ status }) => {
          expect(status).toBe(eligible ? 'confirmed' : 'denied');
        });
    },
  );
});

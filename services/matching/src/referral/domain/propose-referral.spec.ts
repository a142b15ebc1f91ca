import { specificationFor } from '@academy/testing';
import { referralDecider } from './referral.decider.js';
import { consented, declined, proposed, sent, toPropose } from './referral.examples.js';

const given = specificationFor(referralDecider);
const recommendationId = '0199b2c0-0000-7000-8000-000000003ec1';

describe('proposing a referral', () => {
  it('T-16: gives the person five days for an answer', () =>
    given().when(toPropose()).then(proposed));

  it('names the recommendation on which it rests', () => {
    given()
      .when(toPropose({ basis: 'RECOMMENDATION', recommendationId }))
      .then({
        ...proposed,
        data: { ...proposed.data, basis: 'RECOMMENDATION', recommendationId },
      });
    given()
      .when(toPropose({ basis: 'RECOMMENDATION' }))
      .thenRejected('RecommendationMissing');
  });

  it('needs an order that is open on the day, in Seoul', () => {
    given()
      .when(toPropose({ jobOrderOpenUntil: null }))
      .thenRejected('JobOrderNotPublished');
    given()
      .when(toPropose({ jobOrderOpenUntil: '2026-03-09' }))
      .then(proposed);
    given()
      .when(toPropose({ jobOrderOpenUntil: '2026-03-09', at: '2026-03-09T15:00:00.000Z' }))
      .thenRejected('JobOrderExpired');
  });

  it('asks once', () => {
    given(proposed).when(toPropose()).thenNothing();
    for (const answer of [consented, declined, sent])
      given(proposed, answer).when(toPropose()).thenRejected('ReferralAlreadyAnswered');
  });

  it('cannot change whom it is about', () => {
    const another = '0199b2c0-0000-7000-8000-000000000009';
    given(proposed)
      .when(toPropose({ participantId: another }))
      .thenRejected('ReferralOfAnotherOrder');
    given(proposed)
      .when(toPropose({ jobOrderId: another }))
      .thenRejected('ReferralOfAnotherOrder');
  });
});

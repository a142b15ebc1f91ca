import { specificationFor } from '@academy/testing';
import { referralDecider } from './referral.decider.js';
import { consented, declined, proposed, sent, toConsent } from './referral.examples.js';

const given = specificationFor(referralDecider);

describe('consenting to a referral', () => {
  it('MAT-11: names what the employer may be shown', () =>
    given(proposed).when(toConsent()).then(consented));

  it('keeps the version of the profile that the person saw', () =>
    given(proposed)
      .when(toConsent({ profileVersion: 3 }))
      .then({ ...consented, data: { ...consented.data, profileVersion: 3 } }));

  it('MAT-11: cannot share what the policy does not allow, nor nothing', () => {
    given(proposed)
      .when(toConsent({ sharedFields: ['NAME', 'EDUCATION'] }))
      .thenRejected('FieldNotShareable');
    given(proposed)
      .when(toConsent({ sharedFields: [] }))
      .thenRejected('NothingToShare');
  });

  it('names a field once', () =>
    given(proposed)
      .when(toConsent({ sharedFields: ['NAME', 'NAME', 'CAREER'] }))
      .then(consented));

  it('T-16: is possible to the last day, in Seoul', () => {
    const at = '2026-03-14T14:59:59.999Z';
    given(proposed)
      .when(toConsent({ at }))
      .then({ ...consented, data: { ...consented.data, consentedAt: at } });
    given(proposed)
      .when(toConsent({ at: '2026-03-14T15:00:00.000Z' }))
      .thenRejected('ReferralAnswerOverdue');
  });

  it('is the same once and twice', () => {
    given(proposed, consented).when(toConsent()).thenNothing();
    given(proposed, consented, sent).when(toConsent()).thenNothing();
  });

  it('needs a proposal that was not declined', () => {
    given().when(toConsent()).thenRejected('ReferralNotProposed');
    given(proposed, declined).when(toConsent()).thenRejected('ReferralAlreadyDeclined');
  });
});

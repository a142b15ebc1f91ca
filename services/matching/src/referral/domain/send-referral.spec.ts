import { specificationFor } from '@academy/testing';
import { referralDecider } from './referral.decider.js';
import { consented, declined, proposed, sent, toSend } from './referral.examples.js';

const given = specificationFor(referralDecider);
const agreed = [proposed, consented] as const;

describe('sending a referral', () => {
  it('MAT-11: shows the employer what the person agreed to, and no more', () =>
    given(...agreed)
      .when(toSend())
      .then(sent));

  it('MAT-11, vector 17: stops when the consent was withdrawn after the person agreed', () =>
    given(...agreed)
      .when(toSend({ employerConsent: 'ENDED' }))
      .thenRejected('EmployerConsentEnded'));

  it('MAT-11: waits for a consent that has not arrived', () =>
    given(...agreed)
      .when(toSend({ employerConsent: 'UNKNOWN' }))
      .thenNotYet('EmployerConsentNotArrived'));

  it('MAT-11: needs the agreement to this very order', () => {
    given().when(toSend()).thenRejected('ReferralNotProposed');
    given(proposed).when(toSend()).thenRejected('ReferralNotConsented');
    given(proposed, declined).when(toSend()).thenRejected('ReferralNotConsented');
  });

  it('needs an order that is still open, in Seoul', () => {
    given(...agreed)
      .when(toSend({ jobOrderOpenUntil: null }))
      .thenRejected('JobOrderNotPublished');
    given(...agreed)
      .when(toSend({ jobOrderOpenUntil: '2026-03-09' }))
      .thenRejected('JobOrderExpired');
  });

  it('happens once, whatever came after', () =>
    given(...agreed, sent)
      .when(toSend({ employerConsent: 'ENDED', jobOrderOpenUntil: null }))
      .thenNothing());
});

import { specificationFor } from '@academy/testing';
import { referralDecider } from './referral.decider.js';
import { consented, declined, proposed, sent, toDecline } from './referral.examples.js';

const given = specificationFor(referralDecider);

describe('declining a referral', () => {
  it('is free until it is sent', () => {
    given(proposed).when(toDecline()).then(declined);
    given(proposed, consented).when(toDecline()).then(declined);
  });

  it('is the same once and twice', () => given(proposed, declined).when(toDecline()).thenNothing());

  it('comes too late for one that was sent', () =>
    given(proposed, consented, sent).when(toDecline()).thenRejected('ReferralAlreadySent'));

  it('needs a proposal', () => given().when(toDecline()).thenRejected('ReferralNotProposed'));
});

import { specificationFor } from '@academy/testing';
import {
  hired,
  invited,
  offerMade,
  rejected,
  toRespond,
  viewed,
  withdrawn,
} from './outcome.examples.js';
import { referralDecider } from './referral.decider.js';
import { consented, proposed, sent } from './referral.examples.js';

const given = specificationFor(referralDecider);
const shown = [proposed, consented, sent] as const;
const toView = { type: 'ViewReferral', data: { at: viewed.data.viewedAt } } as const;

describe('looking at a referral', () => {
  it('counts the first time', () => {
    given(...shown)
      .when(toView)
      .then(viewed);
    given(...shown, viewed)
      .when(toView)
      .thenNothing();
    given(...shown, invited)
      .when(toView)
      .thenNothing();
  });

  it('needs one that was sent and has not ended', () => {
    given(proposed, consented).when(toView).thenRejected('ReferralNotSent');
    given(...shown, withdrawn)
      .when(toView)
      .thenRejected('ReferralEnded');
  });
});

describe('the answer of an employer', () => {
  it('MAT-13: is to be decided on by a day', () =>
    given(...shown)
      .when(toRespond())
      .then(invited));

  it('MAT-13: ends the referral with its reason when it is a refusal', () => {
    given(...shown, viewed)
      .when(toRespond({ result: 'REJECT', reasonCode: 'SKILL' }))
      .then(rejected);
    given(...shown)
      .when(toRespond({ result: 'REJECT' }))
      .thenRejected('RefusalReasonMissing');
    given(...shown, rejected)
      .when(toRespond())
      .thenRejected('ReferralEnded');
  });

  it('may change until the job is offered', () => {
    given(...shown, invited)
      .when(toRespond())
      .thenNothing();
    given(...shown, invited)
      .when(toRespond({ result: 'REJECT', reasonCode: 'SKILL' }))
      .then(rejected);
    given(...shown, invited, offerMade)
      .when(toRespond({ result: 'HOLD' }))
      .thenRejected('JobAlreadyOffered');
  });

  it('needs a referral that was sent', () => {
    given(proposed, consented).when(toRespond()).thenRejected('ReferralNotSent');
    given().when(toRespond()).thenRejected('ReferralNotProposed');
  });
});

describe('withdrawing a referral', () => {
  const toWithdraw = (by: 'SYSTEM' | 'PARTICIPANT' | 'EMPLOYER') =>
    ({ type: 'WithdrawReferral', data: { by, reasonCode: withdrawn.data.reasonCode } }) as const;

  it('MAT-13: is possible for each party until there is an outcome', () => {
    for (const history of [[proposed], [proposed, consented], shown, [...shown, invited]])
      for (const by of ['PARTICIPANT', 'EMPLOYER'] as const)
        given(...history)
          .when(toWithdraw(by))
          .then({ ...withdrawn, data: { ...withdrawn.data, by } });
  });

  it('vector 17: a referral that was agreed to and not sent ends, and is not sent', () => {
    given(proposed, consented).when(toWithdraw('SYSTEM')).then(withdrawn);
  });

  it('MAT-13: leaves an outcome as it is', () => {
    given(...shown, rejected)
      .when(toWithdraw('PARTICIPANT'))
      .thenRejected('ReferralEnded');
    given(...shown, rejected)
      .when(toWithdraw('SYSTEM'))
      .thenNothing();
    given(...shown, withdrawn)
      .when(toWithdraw('PARTICIPANT'))
      .thenNothing();
  });
});

describe('a placement that followed', () => {
  const toHire = (placementId: string) =>
    ({ type: 'HireReferral', data: { placementId } }) as const;

  it('MAT-13: is the outcome, once', () => {
    given(...shown)
      .when(toHire(hired.data.placementId))
      .then(hired);
    given(...shown, hired)
      .when(toHire(hired.data.placementId))
      .thenNothing();
    given(...shown, hired)
      .when(toHire('another'))
      .thenRejected('ReferralLedToAnotherPlacement');
    given(...shown, withdrawn)
      .when(toHire('another'))
      .thenRejected('ReferralEnded');
  });
});

import { specificationFor } from '@academy/testing';
import { offerDeclined } from './interview.examples.js';
import { invited, offerAccepted, offerMade, toOffer } from './outcome.examples.js';
import { referralDecider } from './referral.decider.js';
import { consented, proposed, sent } from './referral.examples.js';

const given = specificationFor(referralDecider);
const answered = [proposed, consented, sent, invited] as const;
const offered = [...answered, offerMade] as const;
const toAccept = (at: string) => ({ type: 'AcceptOffer', data: { at } }) as const;
const toDecline = { type: 'DeclineOffer', data: { reasonCode: 'WAGE' } } as const;

describe('offering the job', () => {
  it('T-17: gives the person three days for an answer', () => {
    given(...answered)
      .when(toOffer())
      .then(offerMade);
    given(...offered)
      .when(toOffer())
      .thenNothing();
  });

  it('follows an answer, and begins from today on', () => {
    given(proposed, consented, sent).when(toOffer()).thenRejected('ReferralNotAnswered');
    given(...answered)
      .when(toOffer({ startOn: '2026-03-17' }))
      .thenRejected('StartInPast');
  });
});

describe('answering the offer', () => {
  it('T-17: is possible to the last day, in Seoul', () => {
    const at = '2026-03-21T14:59:59.999Z';
    given(...offered)
      .when(toAccept(at))
      .then({ ...offerAccepted, data: { ...offerAccepted.data, acceptedAt: at } });
    given(...offered)
      .when(toAccept('2026-03-21T15:00:00.000Z'))
      .thenRejected('JobOfferOverdue');
  });

  it('is the same once and twice', () => {
    given(...offered, offerAccepted)
      .when(toAccept('2026-05-01T00:00:00.000Z'))
      .thenNothing();
    given(...offered, offerDeclined)
      .when(toDecline)
      .thenNothing();
  });

  it('MAT-13: ends the referral when the person does not want the job', () =>
    given(...offered)
      .when(toDecline)
      .then(offerDeclined));

  it('needs an offer', () => {
    given(...answered)
      .when(toAccept('2026-03-19T02:00:00.000Z'))
      .thenRejected('JobNotOffered');
    given(...answered)
      .when(toDecline)
      .thenRejected('JobNotOffered');
    given(...offered, offerAccepted)
      .when(toDecline)
      .thenRejected('JobNotOffered');
  });
});

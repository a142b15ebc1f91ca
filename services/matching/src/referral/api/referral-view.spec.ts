import { fold } from '@academy/kernel';
import type { ReferralEvent } from '../domain/events.js';
import { consented, declined, proposed, sent } from '../domain/referral.examples.js';
import { evolve, initialState } from '../domain/referral.js';
import { referralView } from './referral-view.js';

const viewAfter = (...history: readonly ReferralEvent[]) => {
  const referral = fold(evolve, initialState, history);
  if (referral.status === 'unknown') throw new Error('nothing was proposed');
  return referralView(referral);
};
const { referralId, participantId, jobOrderId, answerBy } = proposed.data;
const keys = { referralId, participantId, jobOrderId };
const { consentId, sharedFields } = consented.data;

describe('what is shown of a referral', () => {
  it.each([
    [[proposed], { status: 'PROPOSED', answerBy }],
    [[proposed, consented], { status: 'CONSENTED', consentId, sharedFields }],
    [[proposed, declined], { status: 'DECLINED' }],
    [[proposed, consented, sent], { status: 'SENT', sharedFields, respondBy: sent.data.respondBy }],
  ])('is what its state holds, and no more: %#', (history, shown) => {
    expect(viewAfter(...history)).toEqual({ ...keys, ...shown });
  });
});

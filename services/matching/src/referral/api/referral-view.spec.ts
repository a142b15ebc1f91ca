import { fold } from '@academy/kernel';
import type { ReferralEvent } from '../domain/events.js';
import { interviewId, interviewSet, invited, rejected } from '../domain/outcome.examples.js';
import { consented, declined, proposed, sent } from '../domain/referral.examples.js';
import { evolve, initialState } from '../domain/referral.js';
import { employerView, referralView } from './referral-view.js';

const after = (...history: readonly ReferralEvent[]) => {
  const referral = fold(evolve, initialState, history);
  if (referral.status === 'unknown') throw new Error('nothing was proposed');
  return referral;
};
const { referralId, participantId, jobOrderId, answerBy } = proposed.data;
const keys = { referralId, participantId, jobOrderId };
const { consentId, sharedFields } = consented.data;
const { respondBy } = sent.data;
const { at, decideBy } = interviewSet.data;
const shown = [proposed, consented, sent] as const;

describe('what is shown of a referral', () => {
  it.each([
    [[proposed], { status: 'PROPOSED', answerBy }],
    [[proposed, consented], { status: 'CONSENTED', consentId, sharedFields }],
    [[proposed, declined], { status: 'DECLINED', reasonCode: 'WAGE' }],
    [shown, { status: 'SENT', consentId, sharedFields, respondBy, viewed: false }],
    [[...shown, rejected], { status: 'REJECTED', reasonCode: 'SKILL' }],
  ])('is what its state holds, and no more: %#', (history, facts) => {
    expect(referralView(after(...history))).toEqual({ ...keys, ...facts });
  });

  it('is less for an employer', () => {
    expect(employerView(after(...shown, invited, interviewSet))).toEqual({
      ...{ referralId, jobOrderId, status: 'CONSIDERED', sharedFields, result: 'INTERVIEW' },
      ...{ decideBy, interviews: [{ interviewId, at, status: 'scheduled' }] },
    });
  });
});

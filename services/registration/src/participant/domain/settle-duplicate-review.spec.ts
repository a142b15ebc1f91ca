import { specificationFor } from '@academy/testing';
import { participantDecider } from './participant.decider.js';
import {
  registered,
  settledAs,
  started,
  toComplete,
  toSettle,
  underReview,
  verified,
} from './participant.examples.js';
import { standingOf } from './participant.js';

const given = specificationFor(participantDecider);
const { otherId } = settledAs('SAME').data;

describe('settling a duplicate review', () => {
  it('REG-1: lets the newer account go on when the people are different', () => {
    given(started, verified, underReview).when(toSettle('DIFFERENT')).then(settledAs('DIFFERENT'));
    given(started, verified, underReview, settledAs('DIFFERENT'))
      .when(toComplete({ taken: [`di:${registered.data.diHash}`] }))
      .then({
        ...registered,
        data: {
          ...registered.data,
          distinctFrom: [{ participantId: otherId, basis: 'DI' }],
        },
      });
  });

  it('REG-1: takes the place that an account left which was erased meanwhile', () =>
    given(started, verified, underReview, settledAs('DIFFERENT'))
      .when(toComplete({ taken: [`di:${registered.data.diHash}:1`] }))
      .then(registered));

  it('claims nothing anew where only name, birth date and phone were alike', () =>
    given(started, verified, underReview, settledAs('DIFFERENT', ['NAME_BIRTH_PHONE']))
      .when(toComplete())
      .then(registered));

  it('REG-2: keeps the newer account waiting for the merge when it is the same person', () => {
    given(started, verified, underReview)
      .when(toSettle('SAME'))
      .thenState((account) => {
        expect(standingOf(account)).toBe('UNDER_REVIEW');
        expect(account).toMatchObject({ sameAs: otherId });
      });
    given(started, verified, underReview, settledAs('SAME'))
      .when(toComplete())
      .thenRejected('DuplicateUnderReview');
  });

  it('REG-2: can turn from SAME to DIFFERENT', () =>
    given(started, verified, underReview, settledAs('SAME'))
      .when(toSettle('DIFFERENT'))
      .then(settledAs('DIFFERENT')));

  it('is about the review for which the account waits, and no other', () => {
    given().when(toSettle('SAME')).thenRejected('RegistrationNotStarted');
    given(started, verified).when(toSettle('SAME')).thenRejected('DuplicateUnderReview');
  });
});

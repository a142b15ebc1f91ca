import { specificationFor } from '@academy/testing';
import { participantDecider } from './participant.decider.js';
import {
  registered,
  started,
  toNoteDuplicate,
  underReview,
  verified,
} from './participant.examples.js';
import { standingOf } from './participant.js';

const given = specificationFor(participantDecider);

describe('noting a suspected duplicate', () => {
  it('REG-1: puts the newer account under review', () => {
    given(started, verified).when(toNoteDuplicate()).then(underReview);
    given(started, verified, registered)
      .when(toNoteDuplicate())
      .thenState((account) => {
        expect(standingOf(account)).toBe('UNDER_REVIEW');
      });
  });

  it('happens once', () => given(started, underReview).when(toNoteDuplicate()).thenNothing());

  it('needs an account', () =>
    given().when(toNoteDuplicate()).thenRejected('RegistrationNotStarted'));
});

import { specificationFor } from '@academy/testing';
import { participantDecider } from './participant.decider.js';
import {
  failed,
  registered,
  started,
  toVerify,
  underReview,
  verified,
} from './participant.examples.js';

const given = specificationFor(participantDecider);
const refused = { verified: false, reasonCode: 'PROVIDER_TIMED_OUT' } as const;
const { data } = verified;

describe('verifying an identity', () => {
  it('records what the agency confirmed', () => given(started).when(toVerify()).then(verified));

  it('counts the attempts that failed', () =>
    given(started, failed)
      .when(toVerify({ answer: refused }))
      .then({ ...failed, data: { ...failed.data, attemptNo: 2 } }));

  it('T-01: can be renewed by the same person', () =>
    given(started, verified)
      .when(toVerify({ at: '2026-03-04T00:00:00.000Z' }))
      .then({ ...verified, data: { ...data, verifiedAt: '2026-03-04T00:00:00.000Z' } }));

  it('cannot turn the account into another person’s', () =>
    given(started, verified)
      .when(toVerify({}, { diHash: 'd9'.repeat(32) }))
      .thenRejected('IdentityOfAnotherPerson'));

  it('REG-21: names the member of staff who saw the person face to face', () => {
    given(started)
      .when(toVerify({ method: 'FACE_TO_FACE' }))
      .thenRejected('StaffMissing');
    given(started)
      .when(toVerify({ method: 'FACE_TO_FACE' }, { staffId: 'staff-17' }))
      .then({ ...verified, data: { ...data, method: 'FACE_TO_FACE', staffId: 'staff-17' } });
  });

  it('needs an account that is not complete yet', () => {
    given().when(toVerify()).thenRejected('RegistrationNotStarted');
    given(started, verified, registered)
      .when(toVerify())
      .thenRejected('RegistrationAlreadyCompleted');
  });

  it('REG-1: waits for the review of a suspected duplicate', () =>
    given(started, underReview).when(toVerify()).thenRejected('DuplicateUnderReview'));
});

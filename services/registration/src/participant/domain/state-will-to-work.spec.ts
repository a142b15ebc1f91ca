import { specificationFor } from '@academy/testing';
import { participantDecider } from './participant.decider.js';
import { registered, started, toState, underReview, willing } from './participant.examples.js';

const given = specificationFor(participantDecider);

describe('stating the will to work', () => {
  it('REG-6: is dated', () => given(started).when(toState()).then(willing));

  it('can be repeated later, when the account is active too', () =>
    given(started, willing, registered)
      .when(toState({ statedOn: '2026-06-01', at: '2026-06-01T00:00:00.000Z' }))
      .then({ ...willing, data: { ...willing.data, statedOn: '2026-06-01' } }));

  it('changes nothing when it says the same again', () =>
    given(started, willing).when(toState()).thenNothing());

  it('cannot be dated ahead, by the calendar of Seoul', () => {
    given(started)
      .when(toState({ at: '2026-03-01T14:59:59.999Z' }))
      .thenRejected('StatementDatedInFuture');
    given(started)
      .when(toState({ at: '2026-03-01T15:00:00.000Z' }))
      .then(willing);
  });

  it('cannot go behind a later statement', () =>
    given(started, willing)
      .when(toState({ statedOn: '2026-02-28' }))
      .thenRejected('LaterStatementOnRecord'));

  it('needs an account', () => given().when(toState()).thenRejected('RegistrationNotStarted'));

  it('REG-1: waits for the review of a suspected duplicate', () =>
    given(started, underReview).when(toState()).thenRejected('DuplicateUnderReview'));
});

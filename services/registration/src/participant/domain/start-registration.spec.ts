import { specificationFor } from '@academy/testing';
import { participantDecider } from './participant.decider.js';
import { registered, started, toStart } from './participant.examples.js';

const given = specificationFor(participantDecider);

describe('starting a registration', () => {
  it('opens a provisional account', () => given().when(toStart()).then(started));

  it('happens once', () => given(started).when(toStart()).thenNothing());

  it('leaves an active account alone', () =>
    given(started, registered).when(toStart()).thenNothing());
});

import { specificationFor } from '@academy/testing';
import { placementDecider } from './placement.decider.js';
import { confirmed, started, toStart } from './placement.examples.js';

const given = specificationFor(placementDecider);

describe('starting a placement', () => {
  it('records the real first day, whatever was agreed', () =>
    given(confirmed).when(toStart()).then(started));

  it('cannot be reported ahead, by the calendar of Seoul', () => {
    given(confirmed)
      .when(toStart({ at: '2026-04-01T14:59:59.999Z' }))
      .thenRejected('StartDatedInFuture');
    given(confirmed)
      .when(toStart({ at: '2026-04-01T15:00:00.000Z' }))
      .then(started);
  });

  it('is the same once and twice, and has one first day', () => {
    given(confirmed, started).when(toStart()).thenNothing();
    given(confirmed, started)
      .when(toStart({ actualStartOn: '2026-04-03' }))
      .thenRejected('PlacementStartedOnAnotherDay');
  });

  it('needs a confirmation', () => given().when(toStart()).thenRejected('PlacementNotConfirmed'));
});

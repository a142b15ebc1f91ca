import { specificationFor } from '@academy/testing';
import { campusDecider } from './campus.decider.js';
import { counseling, opened, registered, toOpen } from './campus.examples.js';

const given = specificationFor(campusDecider);

describe('opening a campus', () => {
  it('CAM-10: takes effect from a date on', () => given(registered).when(toOpen()).then(opened));

  it('happens once', () => {
    given(registered, opened).when(toOpen()).thenNothing();
    given(registered, opened, counseling).when(toOpen()).thenNothing();
  });

  it('cannot be moved to another date', () =>
    given(registered, opened)
      .when(toOpen({ effectiveOn: '2026-04-01' }))
      .thenRejected('CampusOpenFromAnotherDate'));

  it('needs a registered campus', () => given().when(toOpen()).thenRejected('CampusUnknown'));
});

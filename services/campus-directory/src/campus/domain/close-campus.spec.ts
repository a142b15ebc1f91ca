import { specificationFor } from '@academy/testing';
import { campusDecider } from './campus.decider.js';
import { closed, opened, registered, suspended, toOpen } from './campus.examples.js';
import type { CloseCampus } from './close-campus.js';

const given = specificationFor(campusDecider);
const toClose = (change: Partial<CloseCampus['data']> = {}): CloseCampus => ({
  type: 'CloseCampus',
  data: { ...closed.data, bookings: 0, primaryOf: [], ...change },
});

describe('closing a campus', () => {
  it('CAM-7: gives up a site that nobody is expected at, open or suspended', () => {
    given(registered, opened).when(toClose()).then(closed);
    given(registered, opened, suspended).when(toClose()).then(closed);
  });

  it('CAM-7: waits until no booking is left', () =>
    given(registered, opened)
      .when(toClose({ bookings: 1 }))
      .thenRejected('CampusHasBookings'));

  it('CAM-7: waits until no district has it as its only primary campus', () =>
    given(registered, opened)
      .when(toClose({ primaryOf: ['11440'] }))
      .thenRejected('CampusIsPrimary'));

  it('happens once and for good', () => {
    given(registered, opened, closed).when(toClose()).thenNothing();
    given(registered, opened, closed)
      .when(toOpen({ effectiveOn: '2028-06-01' }))
      .thenRejected('CampusIsClosed');
  });

  it('needs a campus that was opened', () => {
    given().when(toClose()).thenRejected('CampusUnknown');
    given(registered).when(toClose()).thenRejected('CampusNotOpenOnDate');
  });
});

import { specificationFor } from '@academy/testing';
import { sitePlanDecider } from './site-plan.decider.js';
import { directory, drafted, published, toPublish, west } from './site-plan.examples.js';

const given = specificationFor(sitePlanDecider);
const closing = {
  ...drafted,
  data: { ...drafted.data, closings: [{ campusId: west, effectiveOn: '2027-09-01' }] },
};

describe('publishing a plan of sites', () => {
  it('CAM-1: lets the draft hold, once', () => {
    given(drafted).when(toPublish()).then(published);
    given(drafted, published).when(toPublish()).thenNothing();
  });

  it('lets hold what somebody has seen, and no other draft', () => {
    given(drafted)
      .when(toPublish({ revision: 2 }))
      .thenRejected('SitePlanRevised');
    given().when(toPublish()).thenRejected('SitePlanUnknown');
  });

  it('CAM-10: changes no day that has come', () => {
    given(drafted)
      .when(toPublish({ on: '2027-08-31' }))
      .then({ ...published, data: { ...published.data, publishedOn: '2027-08-31' } });
    given(drafted)
      .when(toPublish({ on: '2027-09-01' }))
      .thenRejected('SitePlanReachesBack');
  });

  it('CAM-7: closes no site over its bookings', () => {
    given(closing)
      .when(toPublish({ bookings: { [west]: 2 } }))
      .thenRejected('CampusHasBookings');
    given(closing)
      .when(toPublish({ bookings: { [west]: 0 } }))
      .then({ ...published, data: { ...published.data, closedCampusIds: [west] } });
  });

  it('CAM-2: is judged by the directory as it is now, not as it was when it was drafted', () => {
    const { [west]: _, ...sites } = directory.sites;
    given(drafted)
      .when(toPublish({ directory: { ...directory, sites } }))
      .thenRejected('CampusUnknown');
  });
});

import { specificationFor } from '@academy/testing';
import { campusDecider } from './campus.decider.js';
import {
  counseling,
  opened,
  postponed,
  registered,
  suspended,
  toOpen,
  toPostpone,
} from './campus.examples.js';
import { isOpenOn, offersOn } from './campus.js';

const given = specificationFor(campusDecider);
const after = (...events: Parameters<typeof campusDecider.evolve>[1][]) =>
  events.reduce(campusDecider.evolve, campusDecider.initialState);

describe('postponing the opening of a campus', () => {
  it('CAM-10: puts it off to a later day while it lies ahead', () => {
    given(registered, opened).when(toPostpone()).then(postponed);
    given(registered, opened)
      .when(toPostpone({ on: '2026-03-01' }))
      .thenRejected('CampusOpenAlready');
  });

  it('CAM-10: has nobody come, and nothing offered, before the new day', () => {
    const campus = after(registered, opened, counseling, postponed);
    expect(isOpenOn(campus, '2026-03-31')).toBe(false);
    expect(offersOn(campus, 'COUNSELING', '2026-03-31')).toBe(false);
    expect(isOpenOn(campus, '2026-04-01')).toBe(true);
    expect(offersOn(campus, 'COUNSELING', '2026-04-01')).toBe(true);
  });

  it('happens once, and again from the day that it was put off to', () => {
    given(registered, opened, postponed).when(toPostpone()).thenNothing();
    given(registered, opened, postponed)
      .when(toOpen({ effectiveOn: '2026-04-01' }))
      .thenNothing();
    given(registered, opened, postponed)
      .when(toPostpone({ to: '2026-05-01' }))
      .then({ ...postponed, data: { ...postponed.data, from: '2026-04-01', to: '2026-05-01' } });
  });

  it('CAM-2: is refused while a district would be without its campus', () =>
    given(registered, opened)
      .when(toPostpone({ primaryOf: ['11440'] }))
      .thenRejected('CampusIsPrimary'));

  it('CAM-6: is refused while somebody is expected there before the new day', () =>
    given(registered, opened)
      .when(toPostpone({ bookings: 1 }))
      .thenRejected('CampusHasBookings'));

  it('is no way to an earlier day, nor of a campus without one to come', () => {
    given(registered, opened)
      .when(toPostpone({ to: '2026-02-15' }))
      .thenRejected('OpeningNotLater');
    given(registered).when(toPostpone()).thenRejected('CampusNotToOpen');
    given(registered, opened, suspended).when(toPostpone()).thenRejected('CampusChangedLater');
    given().when(toPostpone()).thenRejected('CampusUnknown');
  });
});

import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { campusDecider } from './campus.decider.js';
import { counseling, opened, registered, toEnable } from './campus.examples.js';
import { offersOn } from './campus.js';

const { evolve, initialState } = campusDecider;
const given = specificationFor(campusDecider);

describe('enabling a service', () => {
  it('CAM-10: takes effect from a date on', () =>
    given(registered, opened).when(toEnable()).then(counseling));

  it('happens once, and again when the capacity changes', () => {
    given(registered, opened, counseling).when(toEnable()).thenNothing();
    given(registered, opened, counseling)
      .when(toEnable({ dailyCapacity: 42 }))
      .then({ ...counseling, data: { ...counseling.data, dailyCapacity: 42 } });
  });

  it('cannot begin before the campus opens', () => {
    given(registered).when(toEnable()).thenRejected('CampusNotOpenOnDate');
    given(registered, opened)
      .when(toEnable({ from: '2026-02-28' }))
      .thenRejected('CampusNotOpenOnDate');
  });

  it('needs a registered campus', () => given().when(toEnable()).thenRejected('CampusUnknown'));

  it('CAM-10: is found on and after its date only', () => {
    const campus = fold(evolve, initialState, [registered, opened, counseling]);
    expect(offersOn(campus, 'COUNSELING', '2026-03-08')).toBe(false);
    expect(offersOn(campus, 'COUNSELING', '2026-03-09')).toBe(true);
    expect(offersOn(campus, 'MATCHING', '2026-03-09')).toBe(false);
    expect(offersOn(initialState, 'COUNSELING', '2026-03-09')).toBe(false);
  });
});

import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { campusDecider } from './campus.decider.js';
import { closed, counseling, opened, registered, suspended, toOpen } from './campus.examples.js';
import { isOpenOn, offersOn } from './campus.js';
import type { SuspendCampus } from './suspend-campus.js';

const { evolve, initialState } = campusDecider;
const given = specificationFor(campusDecider);
const toSuspend = (effectiveOn = suspended.data.effectiveOn): SuspendCampus => ({
  type: 'SuspendCampus',
  data: { ...suspended.data, effectiveOn },
});
const reopened = toOpen({ effectiveOn: '2026-09-01' });

describe('suspending a campus', () => {
  it('CAM-10: takes effect from a date on, and ends with another opening', () => {
    given(registered, opened).when(toSuspend()).then(suspended);
    given(registered, opened, suspended)
      .when(reopened)
      .then({ type: 'CampusOpened', data: reopened.data });
  });

  it('CAM-10: is found by the date that a query names', () => {
    const campus = fold(evolve, initialState, [
      ...[registered, opened, counseling, suspended],
      { type: 'CampusOpened', data: reopened.data } as const,
    ]);
    const days = ['2026-02-28', '2026-07-31', '2026-08-01', '2026-08-31', '2026-09-01'];
    expect(days.map((day) => isOpenOn(campus, day))).toEqual([false, true, false, false, true]);
    expect(days.map((day) => offersOn(campus, 'COUNSELING', day))).toEqual([
      ...[false, true, false, false, true],
    ]);
  });

  it('happens once', () => given(registered, opened, suspended).when(toSuspend()).thenNothing());

  it('CAM-10: does not undo what was recorded for a later day', () => {
    given(registered, opened, suspended)
      .when(toOpen({ effectiveOn: '2026-08-01' }))
      .thenRejected('CampusChangedLater');
    given(registered, opened).when(toSuspend('2026-03-01')).thenRejected('CampusChangedLater');
    given(registered, opened, closed).when(toSuspend()).thenRejected('CampusIsClosed');
    given(registered, opened, suspended)
      .when(toSuspend('2026-08-15'))
      .thenRejected('CampusNotOpenOnDate');
  });

  it('needs a campus that was opened', () => {
    given().when(toSuspend()).thenRejected('CampusUnknown');
    given(registered).when(toSuspend()).thenRejected('CampusNotOpenOnDate');
  });
});

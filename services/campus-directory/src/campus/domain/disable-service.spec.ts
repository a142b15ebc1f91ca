import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { campusDecider } from './campus.decider.js';
import { counseling, noCounseling, opened, registered, toEnable } from './campus.examples.js';
import { offersOn } from './campus.js';
import type { DisableService } from './disable-service.js';

const { evolve, initialState } = campusDecider;
const given = specificationFor(campusDecider);
const toDisable = (change: Partial<DisableService['data']> = {}): DisableService => ({
  type: 'DisableService',
  data: { ...noCounseling.data, primaryOf: [], ...change },
});

describe('disabling a service', () => {
  it('CAM-10: takes effect from a date on, until it is enabled again', () => {
    given(registered, opened, counseling).when(toDisable()).then(noCounseling);
    const again = toEnable({ from: '2026-07-01' });
    const history = [registered, opened, counseling, noCounseling];
    const campus = fold(evolve, initialState, [
      ...history,
      { type: 'CampusServiceEnabled', data: again.data } as const,
    ]);
    const days = ['2026-05-31', '2026-06-01', '2026-06-30', '2026-07-01'];
    expect(days.map((day) => offersOn(campus, 'COUNSELING', day))).toEqual([
      ...[true, false, false, true],
    ]);
  });

  it('happens once, and only where the service is offered', () => {
    given(registered, opened, counseling, noCounseling).when(toDisable()).thenNothing();
    given(registered, opened).when(toDisable()).thenNothing();
  });

  it('CAM-2: leaves a district the counselling of its campus', () => {
    const primaryOf = ['11440'];
    given(registered, opened, counseling)
      .when(toDisable({ primaryOf }))
      .thenRejected('CampusIsPrimary');
    const matching = toEnable({ service: 'MATCHING' });
    given(registered, opened, { type: 'CampusServiceEnabled', data: matching.data })
      .when(toDisable({ service: 'MATCHING', primaryOf }))
      .then({ ...noCounseling, data: { ...noCounseling.data, service: 'MATCHING' } });
  });

  it('needs a registered campus', () => given().when(toDisable()).thenRejected('CampusUnknown'));
});

import { specificationFor } from '@academy/testing';
import { campusDecider } from './campus.decider.js';
import { opened, registered, toRegister } from './campus.examples.js';

const given = specificationFor(campusDecider);

describe('registering a campus', () => {
  it('CAM-1: adds a site that nothing in code knows', () => {
    const change = { code: 'NINTH_REGION_1', region: 'NINTH_REGION', phase: 9 };
    given()
      .when(toRegister(change))
      .then({ ...registered, data: { ...registered.data, ...change } });
  });

  it('happens once, so that reference data can be loaded at each start', () => {
    given(registered).when(toRegister()).thenNothing();
    given(registered, opened).when(toRegister()).thenNothing();
  });

  it('keeps its code', () =>
    given(registered)
      .when(toRegister({ code: 'WEST' }))
      .thenRejected('CampusRegisteredUnderAnotherCode'));
});

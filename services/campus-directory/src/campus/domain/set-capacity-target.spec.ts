import { specificationFor } from '@academy/testing';
import { campusDecider } from './campus.decider.js';
import { opened, registered, target } from './campus.examples.js';

const given = specificationFor(campusDecider);
const toSet = { type: 'SetCapacityTarget', data: target.data } as const;

describe('setting the capacity target of a campus', () => {
  it('CAM-1: may come before the campus opens', () => {
    given(registered).when(toSet).then(target);
    given(registered, opened).when(toSet).then(target);
  });

  it('happens once, and again when a number changes', () => {
    given(registered, target).when(toSet).thenNothing();
    given(registered, target, opened).when(toSet).thenNothing();
    const data = { ...target.data, trainingSeats: 175 };
    given(registered, target)
      .when({ type: 'SetCapacityTarget', data })
      .then({ ...target, data });
  });

  it('needs a registered campus', () => given().when(toSet).thenRejected('CampusUnknown'));
});

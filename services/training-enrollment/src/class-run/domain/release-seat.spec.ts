import { specificationFor } from '@academy/testing';
import { classRunDecider } from './class-run.decider.js';
import {
  mine,
  scheduled,
  seatConfirmed,
  seatHeld,
  seatReleased,
  toRelease,
} from './class-run.examples.js';

const given = specificationFor(classRunDecider);

describe('releasing a seat', () => {
  it('frees a held and a confirmed seat', () => {
    given(scheduled, seatHeld).when(toRelease(mine)).then(seatReleased);
    given(scheduled, seatHeld, seatConfirmed).when(toRelease(mine)).then(seatReleased);
  });

  it('is the same once and twice', () =>
    given(scheduled, seatHeld, seatReleased).when(toRelease(mine)).thenNothing());

  it('has nothing to do without a seat', () =>
    given(scheduled).when(toRelease(mine)).thenNothing());

  it('needs a run', () => given().when(toRelease(mine)).thenRejected('ClassRunNotScheduled'));
});

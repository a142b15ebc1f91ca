import { specificationFor } from '@academy/testing';
import { classRunDecider } from './class-run.decider.js';
import {
  mine,
  scheduled,
  seatConfirmed,
  seatHeld,
  seatReleased,
  toConfirm,
} from './class-run.examples.js';

const given = specificationFor(classRunDecider);

describe('confirming a seat', () => {
  it('turns a held seat into one of its own', () =>
    given(scheduled, seatHeld).when(toConfirm(mine)).then(seatConfirmed));

  it('is the same once and twice, however late', () =>
    given(scheduled, seatHeld, seatConfirmed)
      .when(toConfirm(mine, '2026-04-02T00:00:00.000Z'))
      .thenNothing());

  it('T-12: comes too late at the moment the hold runs out', () =>
    given(scheduled, seatHeld)
      .when(toConfirm(mine, '2026-04-01T02:15:00.000Z'))
      .thenRejected('SeatHoldExpired'));

  it('needs a hold', () => {
    given(scheduled).when(toConfirm(mine)).thenRejected('SeatNotHeld');
    given(scheduled, seatHeld, seatReleased).when(toConfirm(mine)).thenRejected('SeatNotHeld');
    given().when(toConfirm(mine)).thenRejected('ClassRunNotScheduled');
  });
});

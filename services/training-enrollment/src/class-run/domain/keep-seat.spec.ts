import { specificationFor } from '@academy/testing';
import { classRunDecider } from './class-run.decider.js';
import { mine, scheduled, seatConfirmed, seatHeld } from './class-run.examples.js';

const given = specificationFor(classRunDecider);
const { holdId } = seatHeld.data;
const toKeep = (expiresAt: string) =>
  ({ type: 'KeepSeat', data: { enrollmentId: mine, holdId, expiresAt } }) as const;
const later = '2026-04-03T02:00:00.000Z';

describe('keeping a seat longer', () => {
  it('T-12: gives somebody who was selected time to confirm', () =>
    given(scheduled, seatHeld)
      .when(toKeep(later))
      .then({ ...seatHeld, data: { ...seatHeld.data, expiresAt: later } }));

  it('never shortens a hold, and leaves a confirmed seat alone', () => {
    given(scheduled, seatHeld).when(toKeep('2026-04-01T02:10:00.000Z')).thenNothing();
    given(scheduled, seatHeld, seatConfirmed).when(toKeep(later)).thenNothing();
  });

  it('needs a hold', () => given(scheduled).when(toKeep(later)).thenRejected('SeatNotHeld'));
});

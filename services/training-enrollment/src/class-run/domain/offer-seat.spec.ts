import { specificationFor } from '@academy/testing';
import { runCancelled } from './class-run-life.examples.js';
import { classRunDecider } from './class-run.decider.js';
import { confirmed, held } from './class-run.examples.js';
import type { OfferSeat } from './offer-seat.js';
import { capacityOf, joined, lapsed, offerTo, person, terms } from './waitlist.examples.js';

const given = specificationFor(classRunDecider);
const AT = '2026-04-02T02:00:00.000Z';
const id = (no: number) => person(no).enrollmentId;
const seated = (no: number, seatsLeft: number) => [
  held(id(no), seatsLeft),
  confirmed(id(no), seatsLeft),
];
const toOffer = (no: number, at = AT): OfferSeat => {
  const { enrollmentId, participantId, offerId } = person(no);
  const applicant = { participantId, offerId, priorityClass: 1, terms };
  return { type: 'OfferSeat', data: { enrollmentId, applicant, at } };
};
const first = (no: number) => joined(no, { priorityClass: 1, position: 1, appliedAt: AT });

describe('offering a seat to somebody whose class was cancelled', () => {
  it('S-4, T-13: keeps a free seat for them until the offer ends, also where nobody can wait', () => {
    given(capacityOf(2, 0), ...seated(9, 1))
      .when(toOffer(1))
      .then(first(1), offerTo(1, AT));
  });

  it('S-4: takes nobody a place in a list that is full', () => {
    given(capacityOf(2, 1), ...seated(9, 1), joined(2))
      .when(toOffer(1))
      .then(first(1), offerTo(1, AT));
  });

  it('S-4: happens once', () => {
    given(capacityOf(1), first(1), offerTo(1, AT)).when(toOffer(1)).thenNothing();
    given(capacityOf(1), ...seated(1, 0))
      .when(toOffer(1))
      .thenNothing();
  });

  it('S-4: is refused where no seat is free, or it is too late for an offer', () => {
    given(capacityOf(1), ...seated(9, 0))
      .when(toOffer(1))
      .thenRejected('NoSeatToOffer');
    given(capacityOf(1)).when(toOffer(1, '2026-04-10T14:00:00.000Z')).thenRejected('NoSeatToOffer');
  });

  it('S-4: is refused by a run that is cancelled itself', () => {
    given(capacityOf(1), runCancelled([])).when(toOffer(1)).thenRejected('ClassRunCancelled');
  });

  it('TRN-8: comes once more at most to somebody who let offers pass', () => {
    const missed = [first(1), offerTo(1, AT), lapsed(1, 1)];
    given(capacityOf(1), ...missed, ...missed)
      .when(toOffer(1))
      .thenRejected('WaitlistRejoinedAlready');
  });
});

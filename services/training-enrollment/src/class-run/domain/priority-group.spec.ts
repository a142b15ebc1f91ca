import { specificationFor } from '@academy/testing';
import { classRunDecider } from './class-run.decider.js';
import { confirmed, held, mine, released } from './class-run.examples.js';
import type { HoldSeat } from './hold-seat.js';
import {
  accepted,
  capacityOf,
  joined,
  left,
  offerTo,
  person,
  toApplyAs,
} from './waitlist.examples.js';

const given = specificationFor(classRunDecider);
const FIRST = '2026-04-01T02:00:00.000Z';
const half = { numerator: 1, denominator: 2 };

/** Applies as somebody of a group that comes before others for half of the seats. */
const ofGroup = (no: number): HoldSeat => {
  const { type, data } = toApplyAs(no, FIRST, 3);
  const { applicant } = data;
  if (applicant === undefined) throw new Error('an applicant is needed');
  return { type, data: { ...data, applicant: { ...applicant, groupQuota: half } } };
};
const grouped = (no: number, position: number) => joined(no, { priorityClass: 3, position });

describe('a priority group in a wait list', () => {
  const full = [capacityOf(2), held(mine, 1), confirmed(mine, 1), held(person(9).enrollmentId, 0)];

  it('TRN-7: comes before others, within its share of the seats', () => {
    given(...full, joined(1))
      .when(ofGroup(2))
      .then(grouped(2, 1));
    given(...full, grouped(1, 1))
      .when(ofGroup(2))
      .then(joined(2, { position: 2 }));
  });

  it('TRN-7: has its share taken by whoever came to a seat by it, as long as they have it', () => {
    const seat = person(1).enrollmentId;
    const came = [
      ...[grouped(1, 1), released(person(9).enrollmentId, 1), offerTo(1, FIRST)],
      ...[accepted(1, 1), held(seat, 0)],
    ];
    given(...full, ...came)
      .when(ofGroup(2))
      .then(joined(2, { position: 1 }));
    given(...full, ...came, released(seat, 1), held(person(8).enrollmentId, 0))
      .when(ofGroup(2))
      .then(grouped(2, 1));
    given(...full, grouped(1, 1), left(1, 0))
      .when(ofGroup(2))
      .then(grouped(2, 1));
  });

  it('TRN-7: comes before nobody where no quota is said', () =>
    given(...full)
      .when(toApplyAs(1, FIRST, 3))
      .then(joined(1)));
});

import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { classRunDecider } from './class-run.decider.js';
import { confirmed, scheduled as example, held, released } from './class-run.examples.js';
import { scheduled } from './class-run.js';
import type { ClassRunEvent } from './events.js';
import { explainWaitlist, standingOf } from './explain-waitlist.js';
import { offerHours } from './offer-free-seats.js';
import {
  accepted,
  capacityChanged,
  capacityOf,
  declined,
  joined,
  lapsed,
  left,
  offerTo,
  person,
  promoted,
  terms,
  toAccept,
  toReleaseAs,
} from './waitlist.examples.js';

const given = specificationFor(classRunDecider);
const AT = '2026-04-02T02:00:00.000Z';
/** The first session begins at this moment. */
const START = '2026-04-11T01:00:00.000Z';
const hoursBefore = (hours: number) =>
  new Date(Date.parse(START) - hours * 3_600_000).toISOString();
const id = (no: number) => person(no).enrollmentId;
const seated = (no: number, seatsLeft: number): ClassRunEvent[] => [
  held(id(no), seatsLeft),
  confirmed(id(no), seatsLeft),
];
const freed = (no: number, seatsLeft: number) => released(id(no), seatsLeft, 'CARE');
const after = (...history: ClassRunEvent[]) =>
  scheduled(fold(classRunDecider.evolve, classRunDecider.initialState, history));
const fullOfOne = [capacityOf(1), ...seated(9, 0)] as const;

describe('offering free seats', () => {
  it('TRN-8, vector 8: two of 25 cancel in the same second, and exactly the first two of three are asked', () => {
    const seats = Array.from({ length: 25 }, (_, index) => seated(index + 10, 24 - index)).flat();
    const full = [capacityOf(25), ...seats, joined(1), joined(2), joined(3)];
    const first = [freed(10, 1), offerTo(1, AT)];
    given(...full)
      .when(toReleaseAs(10, AT))
      .then(...first);
    given(...full, ...first)
      .when(toReleaseAs(11, AT))
      .then(freed(11, 1), offerTo(2, AT));
  });

  it('TRN-8, vector 9: a seat that was accepted and given up goes to the next one, and not to the same person', () => {
    const taken = [freed(9, 1), offerTo(1, AT), accepted(1, 1), ...seated(1, 0)];
    given(...fullOfOne, joined(1), joined(2), joined(3), ...taken)
      .when(toReleaseAs(1, AT))
      .then(freed(1, 1), offerTo(2, AT));
    given(...fullOfOne, joined(1), ...taken)
      .when(toReleaseAs(1, AT))
      .then(freed(1, 1));
  });

  it('T-13, vector 10: thirteen hours before the start an offer stands for two hours, eleven before there is none', () => {
    const [early, late] = [hoursBefore(13), hoursBefore(11)];
    given(...fullOfOne, joined(1))
      .when(toReleaseAs(9, early))
      .then(freed(9, 1), offerTo(1, early, { hours: 2 }));
    given(...fullOfOne, joined(1))
      .when(toReleaseAs(9, late))
      .then(freed(9, 1));
  });

  it('T-13: an offer stands the shorter the nearer the start is', () => {
    const hours = (left: number) => offerHours(terms, hoursBefore(left), START);
    expect([100, 72, 71, 24, 23, 12.5, 12, 0].map(hours)).toEqual([
      24,
      24,
      6,
      6,
      2,
      2,
      undefined,
      undefined,
    ]);
  });

  it('TRN-9: whatever frees a seat asks the next one in the same moment', () => {
    const asked = [...fullOfOne, joined(1), joined(2), freed(9, 1), offerTo(1, AT)];
    given(...asked)
      .when({ type: 'DeclineOffer', data: { enrollmentId: id(1), at: AT } })
      .then(declined(1, 1), offerTo(2, AT));
    given(...asked)
      .when(toReleaseAs(1, AT))
      .then(left(1, 1), offerTo(2, AT));
    given(...fullOfOne, joined(1), joined(2))
      .when({ type: 'ChangeCapacity', data: { to: 3, reason: 'LARGER_ROOM', at: AT } })
      .then(capacityChanged(1, 3, 2), offerTo(1, AT, { seatsLeft: 1 }), offerTo(2, AT));
    given(capacityOf(1), held(id(9), 0), joined(1))
      .when({ type: 'ExpireHold', data: { enrollmentId: id(9), at: AT } })
      .then(released(id(9), 1, 'HOLD_EXPIRED'), offerTo(1, AT));
  });

  it('T-13: a timer that fires late gives the next one the whole window', () => {
    const asked = [...fullOfOne, joined(1), joined(2), freed(9, 1), offerTo(1, AT)];
    const late = '2026-04-04T09:00:00.000Z';
    given(...asked)
      .when({ type: 'LapseOffer', data: { enrollmentId: id(1), at: late } })
      .then(lapsed(1, 1), offerTo(2, late));
    given(...asked)
      .when({ type: 'LapseOffer', data: { enrollmentId: id(1), at: '2026-04-03T01:59:59.999Z' } })
      .thenNothing();
    given(...asked, accepted(1, 1), held(id(1), 0))
      .when({ type: 'LapseOffer', data: { enrollmentId: id(1), at: late } })
      .thenNothing();
  });

  it('TRN-8: an offer is taken until it ends, and once', () => {
    const asked = [...fullOfOne, joined(1), freed(9, 1), offerTo(1, AT)];
    const hold = held(id(1), 0);
    const seat = {
      ...hold,
      data: { ...hold.data, holdId: person(1).offerId, expiresAt: '2026-04-02T02:15:00.000Z' },
    };
    given(...asked)
      .when(toAccept(1, AT))
      .then(accepted(1, 1), seat);
    given(...asked, accepted(1, 1), seat)
      .when(toAccept(1, AT))
      .thenNothing();
    given(...asked)
      .when(toAccept(1, '2026-04-03T02:00:00.000Z'))
      .thenRejected('WaitlistOfferExpired');
    given(...fullOfOne, joined(1))
      .when(toAccept(1, AT))
      .thenRejected('SeatNotOffered');
  });

  it('TRN-7: an operator puts somebody first, and it is on record past whom', () => {
    const promote = (no: number) =>
      ({
        type: 'PromoteManually',
        data: {
          enrollmentId: id(no),
          operatorId: 'training-coordinator',
          reason: 'NEEDS_THIS_DATE',
          at: AT,
        },
      }) as const;
    const list = [...fullOfOne, joined(1), joined(2), joined(3)];
    given(...list)
      .when(promote(3))
      .then(promoted(3, 1, 2));
    given(...list, promoted(3, 1, 2))
      .when(promote(3))
      .thenNothing();
    given(...list, promoted(3, 1, 2))
      .when(toReleaseAs(9, AT))
      .then(freed(9, 1), offerTo(3, AT));
    given(...fullOfOne)
      .when(promote(3))
      .thenRejected('NotOnWaitlist');
  });

  it('TRN-3: the capacity stays above what is taken and offered', () => {
    const to = (seats: number) =>
      ({ type: 'ChangeCapacity', data: { to: seats, reason: 'LARGER_ROOM', at: AT } }) as const;
    given(capacityOf(3), ...seated(9, 2), joined(1), offerTo(1, AT, { seatsLeft: 1 }))
      .when(to(1))
      .thenRejected('CapacityBelowSeatsTaken');
    given(capacityOf(3), ...seated(9, 2))
      .when(to(2))
      .then(capacityChanged(3, 2, 1));
    given(capacityOf(3)).when(to(3)).thenNothing();
    const demanding = { ...example, data: { ...example.data, capacity: 5, minEnrollment: 4 } };
    given(demanding).when(to(3)).thenRejected('MinimumAboveCapacity');
  });
});

describe('asking about a wait list', () => {
  const full = [...fullOfOne, joined(1), joined(2)];

  it('TRN-9: says why no offer was made', () => {
    const reasonAfter = (...history: ClassRunEvent[]) => explainWaitlist(after(...history)).reason;
    expect(reasonAfter(...fullOfOne)).toBe('NOBODY_WAITS');
    expect(reasonAfter(...full)).toBe('NO_SEAT_FREE');
    expect(reasonAfter(...full, freed(9, 1))).toBe('TOO_CLOSE_TO_START');
    expect(explainWaitlist(after(...full, freed(9, 1), offerTo(1, AT)))).toEqual({
      reason: 'OFFERS_OPEN',
      seatsFree: 0,
      waiting: 1,
      offersOpen: 1,
      startsAt: START,
    });
  });

  it('tells people where they stand', () => {
    const asked = after(...full, freed(9, 1), offerTo(1, AT));
    expect(standingOf(asked, id(1))).toEqual({
      status: 'OFFERED',
      priorityClass: 4,
      answerBy: '2026-04-03T02:00:00.000Z',
    });
    expect(standingOf(asked, id(2))).toEqual({
      status: 'WAITLISTED',
      priorityClass: 4,
      position: 1,
      waiting: 1,
    });
    expect(standingOf(asked, id(9))).toBeUndefined();
  });
});

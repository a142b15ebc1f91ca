import type {
  ClassRunCapacityChanged,
  ClassRunScheduled,
  OfferTerms,
  WaitlistClosed,
  WaitlistJoined,
  WaitlistLeft,
  WaitlistOfferAccepted,
  WaitlistOfferDeclined,
  WaitlistOfferLapsed,
  WaitlistOfferMade,
  WaitlistPromotedByOperator,
} from '@academy/contracts';
import type { AcceptOffer } from './accept-offer.js';
import { policy, scheduled, toHold } from './class-run.examples.js';
import type { HoldSeat } from './hold-seat.js';

export const terms: OfferTerms = {
  version: 'example',
  hours: 24,
  windows: [
    { withinHours: 72, hours: 6 },
    { withinHours: 24, hours: 2 },
  ],
  noneWithinHours: 12,
};
const { runId } = scheduled.data;
const hex = (no: number) => no.toString(16).padStart(2, '0');

/** The people who apply, by a number. */
export const person = (no: number) => ({
  enrollmentId: `0199b2c0-0000-7000-8000-00000000f1${hex(no)}`,
  participantId: `0199b2c0-0000-7000-8000-00000000f2${hex(no)}`,
  offerId: `0199b2c0-0000-7000-8000-00000000f3${hex(no)}`,
});
const place = (no: number) => {
  const { offerId: _, ...keys } = person(no);
  return { runId, ...keys };
};
const offer = (no: number, seatsLeft: number) => ({ runId, ...person(no), seatsLeft });

export const capacityOf = (capacity: number, waitlistCapacity = 10): ClassRunScheduled => ({
  ...scheduled,
  data: { ...scheduled.data, capacity, waitlistCapacity },
});
export const joined = (
  no: number,
  change: Partial<WaitlistJoined['data']> = {},
): WaitlistJoined => ({
  type: 'WaitlistJoined',
  data: {
    ...{ runId, ...person(no) },
    priorityClass: 4,
    position: no,
    appliedAt: '2026-04-01T02:00:00.000Z',
    rejoined: false,
    terms,
    ...change,
  },
});
export const offerTo = (
  no: number,
  offeredAt: string,
  { hours = 24, seatsLeft = 0 } = {},
): WaitlistOfferMade => {
  const expiresAt = new Date(Date.parse(offeredAt) + hours * 3_600_000).toISOString();
  return {
    type: 'WaitlistOfferMade',
    data: { runId, ...person(no), offeredAt, expiresAt, seatsLeft },
  };
};
export const accepted = (no: number, seatsLeft: number): WaitlistOfferAccepted => ({
  type: 'WaitlistOfferAccepted',
  data: offer(no, seatsLeft),
});
export const lapsed = (no: number, seatsLeft: number): WaitlistOfferLapsed => ({
  type: 'WaitlistOfferLapsed',
  data: offer(no, seatsLeft),
});
export const declined = (no: number, seatsLeft: number): WaitlistOfferDeclined => ({
  type: 'WaitlistOfferDeclined',
  data: offer(no, seatsLeft),
});
export const left = (no: number, seatsLeft: number, reason = 'CARE'): WaitlistLeft => ({
  type: 'WaitlistLeft',
  data: { ...place(no), reason, seatsLeft },
});
export const closed = (closedAt: string, seatsLeft: number, ...nos: number[]): WaitlistClosed => ({
  type: 'WaitlistClosed',
  data: {
    runId,
    remaining: nos.map((no) => {
      const { enrollmentId, participantId } = person(no);
      return { enrollmentId, participantId };
    }),
    closedAt,
    seatsLeft,
  },
});
export const promoted = (no: number, ...skipped: number[]): WaitlistPromotedByOperator => ({
  type: 'WaitlistPromotedByOperator',
  data: {
    ...place(no),
    operatorId: 'training-coordinator',
    reason: 'NEEDS_THIS_DATE',
    skipped: skipped.map((one) => person(one).enrollmentId),
  },
});
export const capacityChanged = (
  from: number,
  to: number,
  seatsLeft: number,
): ClassRunCapacityChanged => ({
  type: 'ClassRunCapacityChanged',
  data: { runId, from, to, reason: 'LARGER_ROOM', seatsLeft },
});

/** Anybody's application, who waits when the run is full. */
export const toApplyAs = (no: number, at: string, priorityClass = 4): HoldSeat => {
  const { enrollmentId, ...applicant } = person(no);
  const command = toHold(enrollmentId);
  return {
    ...command,
    data: {
      ...command.data,
      holdId: applicant.offerId,
      applicant: { ...applicant, priorityClass, terms },
      at,
    },
  };
};
export const toAccept = (no: number, at: string): AcceptOffer => {
  const { enrollmentId, offerId: holdId } = person(no);
  const data = { enrollmentId, holdId, selectionMethod: 'FIRST_COME', policy, at } as const;
  return { type: 'AcceptOffer', data };
};
export const toReleaseAs = (no: number, at: string) =>
  ({
    type: 'ReleaseSeat',
    data: { enrollmentId: person(no).enrollmentId, reasonCode: 'CARE', at },
  }) as const;

/** One of each event of a wait list. */
export const waitlistEvents = [
  capacityChanged(1, 2, 1),
  joined(1),
  offerTo(1, '2026-04-02T02:00:00.000Z'),
  accepted(1, 1),
  lapsed(1, 1),
  declined(1, 1),
  left(1, 0),
  closed('2026-04-11T01:00:00.000Z', 1, 1, 2),
  promoted(2, 1),
];

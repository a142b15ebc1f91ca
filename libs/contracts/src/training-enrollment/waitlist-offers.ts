import { event, type EventOf } from '../event.js';
import { Id, Instant } from '../fields.js';
import { anotherOffer, exampleOffer, SeatsLeft, WaitlistPlace } from './waitlist-fields.js';

const offer = { ...WaitlistPlace, offerId: Id };

/** A free seat is kept for the next person on the wait list until `expiresAt` (T-13, TRN-8); it counts as taken (TRN-3). */
export const WaitlistOfferMade = event(
  'training-enrollment',
  'WaitlistOfferMade',
  1,
  { ...offer, offeredAt: Instant, expiresAt: Instant, seatsLeft: SeatsLeft },
  {
    title: { ko: '대기자 자리 제안', en: 'A seat was offered to somebody who waits' },
    happenedAt: 'offeredAt',
    examples: [
      {
        ...exampleOffer,
        offeredAt: '2026-03-04T02:00:00.000Z',
        expiresAt: '2026-03-05T02:00:00.000Z',
        seatsLeft: 0,
      },
      {
        ...anotherOffer,
        offeredAt: '2026-04-10T12:00:00.000Z',
        expiresAt: '2026-04-10T14:00:00.000Z',
        seatsLeft: 1,
      },
    ],
  },
);
export type WaitlistOfferMade = EventOf<typeof WaitlistOfferMade>;

/** The person takes the offered seat; it is held for them from now on. */
export const WaitlistOfferAccepted = event(
  'training-enrollment',
  'WaitlistOfferAccepted',
  1,
  { ...offer, seatsLeft: SeatsLeft },
  {
    title: { ko: '대기자 제안 수락', en: 'An offered seat was accepted' },
    examples: [
      { ...exampleOffer, seatsLeft: 1 },
      { ...anotherOffer, seatsLeft: 2 },
    ],
  },
);
export type WaitlistOfferAccepted = EventOf<typeof WaitlistOfferAccepted>;

/** Nobody answered the offer in time: the place in the list ends, and the next one is asked (TRN-8). */
export const WaitlistOfferLapsed = event(
  'training-enrollment',
  'WaitlistOfferLapsed',
  1,
  { ...offer, seatsLeft: SeatsLeft },
  {
    title: { ko: '대기자 제안 만료', en: 'An offered seat was not answered in time' },
    examples: [
      { ...exampleOffer, seatsLeft: 1 },
      { ...anotherOffer, seatsLeft: 2 },
    ],
  },
);
export type WaitlistOfferLapsed = EventOf<typeof WaitlistOfferLapsed>;

/** The person does not want the offered seat: the place in the list ends, and the next one is asked (TRN-8). */
export const WaitlistOfferDeclined = event(
  'training-enrollment',
  'WaitlistOfferDeclined',
  1,
  { ...offer, seatsLeft: SeatsLeft },
  {
    title: { ko: '대기자 제안 거절', en: 'An offered seat was declined' },
    examples: [
      { ...exampleOffer, seatsLeft: 1 },
      { ...anotherOffer, seatsLeft: 2 },
    ],
  },
);
export type WaitlistOfferDeclined = EventOf<typeof WaitlistOfferDeclined>;

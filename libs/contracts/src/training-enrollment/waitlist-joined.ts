import Type, { type Static } from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id, Instant, Text } from '../fields.js';
import { anotherPlace, examplePlace, WaitlistPlace } from './waitlist-fields.js';

/** How long an offer stands by the time that is left to the start, and from when on none is made (T-13). */
export const OfferTerms = Type.Object(
  {
    version: Text(40, { pattern: '^[A-Za-z0-9._-]{1,40}$' }),
    /** With fewer than so many hours to the start an offer stands for `hours`; the narrowest that fits counts. */
    windows: Type.Array(
      Type.Object(
        { withinHours: Type.Integer({ minimum: 1 }), hours: Type.Integer({ minimum: 1 }) },
        { additionalProperties: false },
      ),
    ),
    hours: Type.Integer({ minimum: 1 }),
    noneWithinHours: Type.Integer({ minimum: 0 }),
  },
  { additionalProperties: false },
);
export type OfferTerms = Static<typeof OfferTerms>;

const terms: OfferTerms = {
  version: '2026.1',
  windows: [
    { withinHours: 72, hours: 6 },
    { withinHours: 24, hours: 2 },
  ],
  hours: 24,
  noneWithinHours: 12,
};

/**
 * The run is full and the applicant waits (TRN-7). `position` is the place in the list at that moment, `offerId` names the offer
 * that the place may lead to, and offers to this person follow the terms under which they joined. Who rejoins waits behind all others.
 */
export const WaitlistJoined = event(
  'training-enrollment',
  'WaitlistJoined',
  1,
  {
    ...WaitlistPlace,
    priorityClass: Type.Integer({ minimum: 1, maximum: 4 }),
    position: Type.Integer({ minimum: 1 }),
    appliedAt: Instant,
    offerId: Id,
    rejoined: Type.Boolean(),
    terms: OfferTerms,
  },
  {
    title: { ko: '대기자 등록', en: 'A wait list was joined' },
    happenedAt: 'appliedAt',
    examples: [
      {
        ...examplePlace,
        priorityClass: 4,
        position: 3,
        appliedAt: '2026-03-04T01:00:00.000Z',
        offerId: '0199b2c0-0000-7000-8000-0000000000f7',
        rejoined: false,
        terms,
      },
      {
        ...anotherPlace,
        priorityClass: 1,
        position: 1,
        appliedAt: '2026-04-01T02:00:00.000Z',
        offerId: '0199b2c0-0000-7000-8000-0000000000f8',
        rejoined: true,
        terms: { ...terms, version: '2026.2', windows: [], noneWithinHours: 0 },
      },
    ],
  },
);
export type WaitlistJoined = EventOf<typeof WaitlistJoined>;

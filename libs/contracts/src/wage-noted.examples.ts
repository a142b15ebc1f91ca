import Type, { type Static } from 'typebox';
import { event } from './event.js';
import { Id, OneOf } from './fields.js';

/** An event with a past, for the specs of the machinery: its shape has changed twice, and both earlier shapes are stored somewhere. */

const closed = { additionalProperties: false } as const;
const Basis = OneOf('HOURLY', 'MONTHLY');

const V1 = Type.Object({ placementId: Id, wageKrw: Type.Integer() }, closed);
const V2 = Type.Object(
  { placementId: Id, wage: Type.Object({ basis: Basis, krw: Type.Integer() }, closed) },
  closed,
);

/** Above this a wage of version 1, which did not say its basis, was a month's. */
const HOURLY_AT_MOST_KRW = 100_000;

export const WageNoted = event(
  'matching',
  'WageNoted',
  3,
  {
    placementId: Id,
    wage: Type.Object({ basis: Basis, amountKrw: Type.Integer({ minimum: 0 }) }, closed),
    source: OneOf('CONTRACT', 'UNKNOWN'),
  },
  {
    title: { ko: '임금 기록', en: 'A wage was noted' },
    examples: [
      {
        placementId: '0199b2c0-0000-7000-8000-0000000091a1',
        wage: { basis: 'MONTHLY', amountKrw: 2_500_000 },
        source: 'UNKNOWN',
      },
      {
        placementId: '0199b2c0-0000-7000-8000-0000000091a2',
        wage: { basis: 'HOURLY', amountKrw: 12_500 },
        source: 'CONTRACT',
      },
    ],
    earlier: [
      {
        version: 1,
        schema: V1,
        lift: ({ placementId, wageKrw: krw }: Static<typeof V1>): Static<typeof V2> => ({
          placementId,
          wage: { basis: krw > HOURLY_AT_MOST_KRW ? 'MONTHLY' : 'HOURLY', krw },
        }),
        examples: [
          { placementId: '0199b2c0-0000-7000-8000-0000000091a1', wageKrw: 2_500_000 },
          { placementId: '0199b2c0-0000-7000-8000-0000000091a2', wageKrw: 12_500 },
        ],
      },
      {
        version: 2,
        schema: V2,
        lift: ({ placementId, wage: { basis, krw } }: Static<typeof V2>) => ({
          placementId,
          wage: { basis, amountKrw: krw },
          source: 'UNKNOWN',
        }),
        examples: [
          {
            placementId: '0199b2c0-0000-7000-8000-0000000091a1',
            wage: { basis: 'MONTHLY', krw: 2_500_000 },
          },
          {
            placementId: '0199b2c0-0000-7000-8000-0000000091a2',
            wage: { basis: 'HOURLY', krw: 12_500 },
          },
        ],
      },
    ],
  },
);

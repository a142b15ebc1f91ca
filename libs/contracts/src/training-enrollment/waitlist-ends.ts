import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id, Instant } from '../fields.js';
import { anotherPlace, examplePlace, SeatsLeft, WaitlistPlace } from './waitlist-fields.js';

/** The person no longer waits, or gives up a seat that was offered, for another reason than the offer. */
export const WaitlistLeft = event(
  'training-enrollment',
  'WaitlistLeft',
  1,
  { ...WaitlistPlace, reason: Code, seatsLeft: SeatsLeft },
  {
    title: { ko: '대기 취소', en: 'A wait list was left' },
    examples: [
      { ...examplePlace, reason: 'CARE', seatsLeft: 0 },
      { ...anotherPlace, reason: 'EMPLOYED', seatsLeft: 1 },
    ],
  },
);
export type WaitlistLeft = EventOf<typeof WaitlistLeft>;

/** The class began or is not held: whoever still waits or is asked, in the order of the list, gets no seat in it. */
export const WaitlistClosed = event(
  'training-enrollment',
  'WaitlistClosed',
  1,
  {
    runId: Id,
    remaining: Type.Array(
      Type.Object({ enrollmentId: Id, participantId: Id }, { additionalProperties: false }),
    ),
    closedAt: Instant,
    seatsLeft: SeatsLeft,
  },
  {
    title: { ko: '대기자 명단 마감', en: 'A wait list was closed' },
    happenedAt: 'closedAt',
    examples: [
      {
        runId: examplePlace.runId,
        remaining: [
          { enrollmentId: examplePlace.enrollmentId, participantId: examplePlace.participantId },
        ],
        closedAt: '2026-03-09T01:00:00.000Z',
        seatsLeft: 0,
      },
      {
        runId: anotherPlace.runId,
        remaining: [],
        closedAt: '2026-04-11T01:00:00.000Z',
        seatsLeft: 2,
      },
    ],
  },
);
export type WaitlistClosed = EventOf<typeof WaitlistClosed>;

/** Somebody gave a free seat to a person out of turn, and says why and past whom (TRN-7); the offer follows. */
export const WaitlistPromotedByOperator = event(
  'training-enrollment',
  'WaitlistPromotedByOperator',
  1,
  {
    ...WaitlistPlace,
    operatorId: Type.String({ pattern: '^[A-Za-z0-9:_-]{1,100}$' }),
    reason: Code,
    skipped: Type.Array(Id, { description: 'enrolments that wait before this one' }),
  },
  {
    title: { ko: '대기자 수동 승급', en: 'Somebody was promoted on a wait list out of turn' },
    examples: [
      {
        ...examplePlace,
        operatorId: 'training-coordinator',
        reason: 'NEEDS_THIS_DATE',
        skipped: ['0199b2c0-0000-7000-8000-000000000ea2'],
      },
      { ...anotherPlace, operatorId: 'campus-manager-1', reason: 'REBOOKING', skipped: [] },
    ],
  },
);
export type WaitlistPromotedByOperator = EventOf<typeof WaitlistPromotedByOperator>;

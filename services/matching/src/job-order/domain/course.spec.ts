import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { jobOrders } from '../job-orders.js';
import type { JobOrderEvent } from './events.js';
import { jobOrderDecider } from './job-order.decider.js';
import {
  anotherPlacementId,
  closed,
  expired,
  extended,
  filled,
  lastOpeningFilled,
  openingFilled,
  paused,
  placementId,
  published,
  reopened,
  resumed,
  returned,
  submitted,
  submittedWith,
  toFill,
  toPublish,
} from './job-order.examples.js';
import { openUntil } from './job-order.js';

const given = specificationFor(jobOrderDecider);
const after = (...history: JobOrderEvent[]) =>
  fold(jobOrderDecider.evolve, jobOrderDecider.initialState, history);
const toReturn = (fixBy = '2026-03-12') =>
  ({
    type: 'ReturnJobOrder',
    data: { reasonCodes: ['AGE_LIMIT'], fixBy, at: '2026-03-05T00:00:00.000Z' },
  }) satisfies Parameters<typeof jobOrderDecider.decide>[0];
const toPause = { type: 'PauseJobOrder', data: { reason: paused.data.reason } } as const;
const toResume = (employerVerifiedUntil: string | null = '2027-03-02') =>
  ({
    type: 'ResumeJobOrder',
    data: {
      reason: resumed.data.reason,
      employerVerifiedUntil,
      at: '2026-03-20T00:00:00.000Z',
    },
  }) as const;
const toExtend = {
  type: 'ExtendJobOrder',
  data: { policy: { version: 'example', extendDays: 30, maxExtensions: 2 } },
} as const;
const toClose = { type: 'CloseJobOrder', data: { reasonCode: 'EMPLOYER_WISH' } } as const;
const open = [submitted, published] as const;

describe('returning an order', () => {
  it('waits for its employer to mend it', () => {
    given(submitted).when(toReturn()).then(returned);
    given(submitted, returned).when(toReturn()).thenNothing();
    given(submitted, returned).when(toPublish()).thenRejected('JobOrderReturned');
  });

  it('is for orders that nobody reads yet, and leaves time', () => {
    given(...open)
      .when(toReturn())
      .thenRejected('JobOrderAlreadyPublished');
    given(submitted).when(toReturn('2026-03-04')).thenRejected('FixDatePassed');
  });
});

describe('an order that rests', () => {
  it('MAT-1: takes no referral', () => {
    given(...open)
      .when(toPause)
      .then(paused);
    given(submitted).when(toPause).thenNothing();
    expect(openUntil(after(...open, paused))).toBeNull();
    given(...open, paused)
      .when(toPublish())
      .thenRejected('JobOrderPaused');
  });

  it('MAT-1: is resumed while its employer is verified', () => {
    given(...open, paused)
      .when(toResume())
      .then(resumed);
    given(...open)
      .when(toResume())
      .thenNothing();
    given(...open, paused)
      .when(toResume(null))
      .thenRejected('EmployerNotVerified');
    given(...open, paused)
      .when(toResume('2026-03-19'))
      .thenRejected('EmployerVerificationExpired');
    given(submitted).when(toResume()).thenRejected('JobOrderNotPublished');
  });
});

describe('the time of an order', () => {
  const timer = { kind: 'order-expiry', due: '2026-04-04T15:00:00.000Z' };
  const whenTimer = (now: string) => {
    const command = jobOrders.onTimer?.(timer, now);
    if (command === undefined) throw new Error('orders have timers');
    return command;
  };

  it('MAT-7: is over with its last day, resting or not', () => {
    expect(jobOrders.timers?.(after(...open))).toEqual([timer]);
    expect(jobOrders.timers?.(after(...open, paused))).toEqual([timer]);
    expect(jobOrders.timers?.(after(...open, closed))).toEqual([]);
    given(...open)
      .when(whenTimer(timer.due))
      .then(expired);
    given(...open)
      .when(whenTimer('2026-04-04T14:59:59.999Z'))
      .thenNothing();
    given(...open, extended)
      .when(whenTimer(timer.due))
      .thenNothing();
  });

  it('MAT-7: is extended by thirty days, twice', () => {
    given(...open)
      .when(toExtend)
      .then(extended);
    given(...open, extended)
      .when(toExtend)
      .then({ ...extended, data: { ...extended.data, validUntil: '2026-06-03' } });
    given(...open, extended, extended)
      .when(toExtend)
      .thenRejected('JobOrderExtensionsUsedUp');
    given(submitted).when(toExtend).thenRejected('JobOrderNotPublished');
    given(...open, expired)
      .when(toExtend)
      .thenRejected('JobOrderOver');
  });

  it('MAT-7: ends on the day that the employer fixed, at the latest', () => {
    const fixed = submittedWith({ closing: { type: 'FIXED', on: '2026-04-10' } });
    given(fixed, published)
      .when(toExtend)
      .then({ ...extended, data: { ...extended.data, validUntil: '2026-04-10' } });
    const last = { ...published, data: { ...published.data, validUntil: '2026-04-10' } };
    given(fixed, last).when(toExtend).thenRejected('ClosingDatePassed');
    given(fixed, last)
      .when(whenTimer('2026-04-10T15:00:00.000Z'))
      .then({ ...expired, data: { ...expired.data, reasonCode: 'CLOSING_DATE' } });
  });
});

describe('the end of an order', () => {
  it('comes once', () => {
    given(...open)
      .when(toClose)
      .then(closed);
    given(submitted).when(toClose).then(closed);
    given(...open, closed)
      .when(toClose)
      .thenNothing();
    given(...open, expired)
      .when(toClose)
      .thenNothing();
    given(...open, closed)
      .when(toPublish())
      .thenRejected('JobOrderOver');
  });

  it('MAT-5: leaves its openings to people who agree later', () => {
    given(...open, expired)
      .when(toFill(placementId))
      .then(openingFilled);
    given(submitted, closed).when(toFill(placementId)).thenRejected('JobOrderNotPublished');
  });
});

describe('a placement that did not begin', () => {
  const toReopen = (by: string) => ({ type: 'ReopenOpening', data: { placementId: by } }) as const;
  const full = [...open, openingFilled, lastOpeningFilled, filled] as const;

  it('MAT-5: frees its opening, and the order is open again', () => {
    given(...full)
      .when(toReopen(anotherPlacementId))
      .then(reopened);
    expect(openUntil(after(...full, reopened))).toBe(published.data.validUntil);
    given(...full, reopened)
      .when(toReopen(anotherPlacementId))
      .thenNothing();
    given(...full, reopened)
      .when(toFill(anotherPlacementId))
      .then(lastOpeningFilled, filled);
  });
});

import { specificationFor } from '@academy/testing';
import { enrollmentDecider } from './enrollment.decider.js';
import {
  applied,
  attending,
  cancelled,
  completed,
  confirmed,
  notCompleted,
  toApply,
  toCancel,
  toComplete,
  toConfirm,
} from './enrollment.examples.js';

const given = specificationFor(enrollmentDecider);
const cancelledAt = (at: string, daysBeforeStart: number, late: boolean) => ({
  ...cancelled,
  data: { ...cancelled.data, cancelledAt: at, daysBeforeStart, late },
});

describe('cancelling an enrolment', () => {
  it('gives up an application, and a place in the class', () => {
    given(applied).when(toCancel()).then(cancelled);
    given(applied, confirmed).when(toCancel()).then(cancelled);
  });

  it('T-14: is free up to the third day before the start, in Seoul', () => {
    const [free, late] = ['2026-04-08T14:59:59.999Z', '2026-04-08T15:00:00.000Z'] as const;
    given(applied, confirmed)
      .when(toCancel({ at: free }))
      .then(cancelledAt(free, 3, false));
    given(applied, confirmed)
      .when(toCancel({ at: late }))
      .then(cancelledAt(late, 2, true));
  });

  it('T-14: is never late for an application, on the first day as well', () => {
    const at = '2026-04-11T00:15:00.000Z';
    given(applied)
      .when(toCancel({ at }))
      .then(cancelledAt(at, 0, false));
  });

  it('is no longer possible once the class has begun', () =>
    given(applied, confirmed)
      .when(toCancel({ at: '2026-04-10T15:00:00.000Z' }))
      .thenRejected('ClassRunStarted'));

  it('TRN-18: has no consequence when the academy cancelled the run, on whatever day', () => {
    const at = '2026-04-11T00:15:00.000Z';
    const reasonCode = 'CLASS_RUN_CANCELLED';
    const ended = cancelledAt(at, 0, false);
    given(applied, confirmed)
      .when(toCancel({ by: 'OPERATOR', reasonCode, at }))
      .then({ ...ended, data: { ...ended.data, by: 'OPERATOR', reasonCode } });
  });

  it('is the same once and twice', () =>
    given(applied, cancelled)
      .when(toCancel({ reasonCode: 'HOLD_EXPIRED' }))
      .thenNothing());

  it('leaves a settled result alone, and needs an application', () => {
    for (const result of [completed, notCompleted])
      given(applied, confirmed, result).when(toCancel()).thenRejected('EnrollmentResultSettled');
    given().when(toCancel()).thenRejected('EnrollmentNotApplied');
  });

  it('ends the enrolment', () => {
    for (const command of [toApply(), toConfirm(), toComplete(attending(['PRESENT']))])
      given(applied, cancelled).when(command).thenRejected('EnrollmentAlreadyCancelled');
  });
});

import { fold, Rejection } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { employers } from '../employers.js';
import { employerDecider } from './employer.decider.js';
import {
  applied,
  lapsed,
  referralsPaused,
  referralsResumed,
  reinstated,
  rejected,
  suspended,
  toVerify,
  verified,
} from './employer.examples.js';
import { verifiedUntil } from './employer.js';
import type { EmployerEvent } from './events.js';
import { guardReferable } from './pause-referrals.js';

const given = specificationFor(employerDecider);
const toReject = { type: 'RejectEmployer', data: rejected.data } as const;
const toSuspend = { type: 'SuspendEmployer', data: suspended.data } as const;
const toReinstate = { type: 'ReinstateEmployer', data: reinstated.data } as const;
const after = (...history: EmployerEvent[]) =>
  fold(employerDecider.evolve, employerDecider.initialState, history);

describe('turning an application down', () => {
  it('ends it', () => {
    given(applied).when(toReject).then(rejected);
    given(applied, rejected).when(toReject).thenNothing();
    given(applied, rejected).when(toVerify()).thenRejected('EmployerTurnedDown');
    given(applied, rejected).when(toSuspend).thenRejected('EmployerTurnedDown');
  });

  it('comes too late for somebody who was verified', () => {
    given(applied, verified).when(toReject).thenRejected('EmployerAlreadyVerified');
    given().when(toReject).thenRejected('EmployerNotApplied');
  });
});

describe('suspending an employer', () => {
  it('MAT-1: takes the verification out of force', () => {
    given(applied, verified).when(toSuspend).then(suspended);
    given(applied, verified, suspended).when(toSuspend).thenNothing();
    expect(verifiedUntil(after(applied, verified, suspended))).toBeNull();
    given(applied, verified, suspended).when(toVerify()).thenRejected('EmployerIsSuspended');
  });

  it('MAT-1: is lifted as far as the verification holds', () => {
    given(applied, verified, suspended).when(toReinstate).then(reinstated);
    given(applied, verified, suspended, reinstated).when(toReinstate).thenNothing();
    expect(verifiedUntil(after(applied, verified, suspended, reinstated))).toBe('2027-03-02');
    expect(verifiedUntil(after(applied, suspended, reinstated))).toBeNull();
    given(applied).when(toReinstate).thenRejected('EmployerNotSuspended');
  });
});

describe('a verification that runs out', () => {
  const timer = { kind: 'verification-lapse', due: '2027-03-02T15:00:00.000Z' };
  const whenTimer = (now: string) => {
    const command = employers.onTimer?.(timer, now);
    if (command === undefined) throw new Error('employers have timers');
    return command;
  };

  it('T-28: calls back when its last day is over', () => {
    expect(employers.timers?.(after(applied, verified))).toEqual([timer]);
    expect(employers.timers?.(after(applied, verified, suspended))).toEqual([]);
    given(applied, verified).when(whenTimer(timer.due)).then(lapsed);
    given(applied, verified).when(whenTimer('2027-03-02T14:59:59.999Z')).thenNothing();
    given(applied, verified, lapsed).when(whenTimer(timer.due)).thenNothing();
  });

  it('T-28: can be renewed', () =>
    given(applied, verified, lapsed)
      .when(
        toVerify({
          checks: toVerify().data.checks.map((check) => ({ ...check, checkedOn: '2027-03-03' })),
          at: '2027-03-03T01:00:00.000Z',
        }),
      )
      .thenState((employer) => {
        expect(employer).toMatchObject({ status: 'verified', validUntil: '2028-03-02' });
      }));
});

describe('a grave issue at a workplace', () => {
  const { pausedAt, ...issue } = referralsPaused.data;
  const { resumedAt, ...resumption } = referralsResumed.data;
  const toPause = { type: 'PauseReferrals', data: { ...issue, at: pausedAt } } as const;
  const toResume = { type: 'ResumeReferrals', data: { ...resumption, at: resumedAt } } as const;

  it('AFT-16: lets nobody new be referred until somebody has looked into it', () => {
    given(applied, verified).when(toPause).then(referralsPaused);
    given(applied, verified, referralsPaused).when(toPause).thenNothing();
    expect(() => guardReferable(after(applied, verified, referralsPaused))).toThrow(
      new Rejection('EmployerUnderReview'),
    );
    given(applied, verified, referralsPaused).when(toResume).then(referralsResumed);
    given(applied, verified).when(toResume).thenNothing();
    const resumed = after(applied, verified, referralsPaused, referralsResumed);
    expect(() => guardReferable(resumed)).not.toThrow();
  });

  it('AFT-16: outlasts a suspension and its end, and is nothing to an employer that never came', () => {
    const still = after(applied, verified, referralsPaused, suspended, reinstated);
    expect(() => guardReferable(still)).toThrow('EmployerUnderReview');
    given().when(toPause).thenNothing();
    given().when(toResume).thenRejected('EmployerNotApplied');
  });
});

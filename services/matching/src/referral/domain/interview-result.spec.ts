import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { referrals } from '../referrals.js';
import type { ReferralEvent } from './events.js';
import {
  resultAwaited as awaited,
  cancelled,
  missed,
  moved,
  resultOverdue as overdue,
  passed,
} from './interview.examples.js';
import { attended, interviewId, interviewSet, invited, offerMade } from './outcome.examples.js';
import type { ReferralCommand } from './referral.decider.js';
import { consented, proposed, sent } from './referral.examples.js';

const { initialState, evolve } = referrals.decider;
const given = specificationFor(referrals.decider);
const set = [proposed, consented, sent, invited, interviewSet] as const;
const { data } = awaited;
const toAwait = (at: string): ReferralCommand => ({
  type: 'AwaitInterviewResult',
  data: { interviewId, at, recordDays: 7 },
});
/** The day after the last one for the result begins in Seoul. */
const LATE = '2026-03-23T15:00:00.000Z';
const toAsk = (now: string): ReferralCommand => ({
  type: 'AskForInterviewResult',
  data: { interviewId, now },
});
const timersAfter = (...history: readonly ReferralEvent[]) =>
  (referrals.timers?.(fold(evolve, initialState, history)) ?? []).filter(({ kind }) =>
    kind.startsWith('interview-result'),
  );

describe('the result of an interview that is late', () => {
  it('MAT-13: is awaited by a day after the interview, and after another one when it is moved', () => {
    given(...set)
      .when(toAwait(interviewSet.data.at))
      .then(awaited);
    given(...set, awaited)
      .when(toAwait(interviewSet.data.at))
      .thenNothing();
    given(...set, awaited, moved)
      .when(toAwait(interviewSet.data.at))
      .thenNothing();
    given(...set, awaited, moved)
      .when(toAwait(moved.data.at))
      .then({ ...awaited, data: { ...data, recordBy: '2026-03-24' } });
  });

  it('MAT-13: is asked for when the day is over, whether or not somebody said that it took place', () => {
    const [timer] = timersAfter(...set, awaited);
    if (timer === undefined) throw new Error('no timer is wanted');
    expect(timer.due).toBe(LATE);
    given(...set, awaited)
      .when(referrals.onTimer?.(timer, LATE) ?? toAwait(LATE))
      .then(overdue);
    given(...set, awaited, attended)
      .when(toAsk(LATE))
      .then(overdue);
  });

  it('MAT-13: is not asked for early, twice, or when there is nothing to ask', () => {
    given(...set, awaited)
      .when(toAsk('2026-03-23T14:59:59.999Z'))
      .thenNothing();
    for (const after of [
      [overdue],
      [attended, passed],
      [missed],
      [cancelled],
      [offerMade],
    ] as const) {
      given(...set, awaited, ...after)
        .when(toAsk(LATE))
        .thenNothing();
      expect(timersAfter(...set, awaited, ...after)).toEqual([]);
    }
  });
});

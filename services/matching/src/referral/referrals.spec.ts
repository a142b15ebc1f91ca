import { fold, type Timer } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import type { ReferralEvent } from './domain/events.js';
import { offerExpired } from './domain/interview.examples.js';
import { expired, invited, keys, offerAccepted, offerMade } from './domain/outcome.examples.js';
import { consented, declined, proposed, sent } from './domain/referral.examples.js';
import { referrals } from './referrals.js';

const { initialState, evolve } = referrals.decider;
const given = specificationFor(referrals.decider);
const timersAfter = (...history: ReferralEvent[]) =>
  referrals.timers?.(fold(evolve, initialState, history)) ?? [];
const whenTimer = (kind: string, now: string) => {
  const timer: Timer = { kind, due: now };
  const command = referrals.onTimer?.(timer, now);
  if (command === undefined) throw new Error('referrals have timers');
  return command;
};
const shown = [proposed, consented, sent] as const;
const reminded = (reminderNo: number, daysLate: number): ReferralEvent => ({
  type: 'EmployerResponseOverdue',
  data: { ...keys, daysLate, reminderNo },
});

describe('the timers of a referral', () => {
  it('T-16: wait for the person to the end of their last day', () => {
    expect(timersAfter(proposed)).toEqual([
      { kind: 'person-answer', due: '2026-03-14T15:00:00.000Z' },
    ]);
    given(proposed)
      .when(whenTimer('person-answer', '2026-03-14T15:00:00.000Z'))
      .then(expired('PARTICIPANT', 'NO_ANSWER'));
    given(proposed).when(whenTimer('person-answer', '2026-03-14T14:59:59.999Z')).thenNothing();
    given(proposed, consented)
      .when(whenTimer('person-answer', '2026-03-20T15:00:00.000Z'))
      .thenNothing();
  });

  it('T-16: remind the employer after three and seven days, and end with the fourteenth', () => {
    expect(timersAfter(...shown)).toEqual([
      { kind: 'employer-reminder-1', due: '2026-03-12T15:00:00.000Z' },
      { kind: 'employer-reminder-2', due: '2026-03-16T15:00:00.000Z' },
      { kind: 'employer-answer', due: '2026-03-24T15:00:00.000Z' },
    ]);
    expect(timersAfter(...shown, reminded(1, 0))).toHaveLength(2);
  });

  it('T-16: give each reminder once, and after an outage the last of them', () => {
    const first = whenTimer('employer-reminder-1', '2026-03-12T15:00:00.000Z');
    given(...shown)
      .when(first)
      .then(reminded(1, 0));
    given(...shown, reminded(1, 0))
      .when(first)
      .thenNothing();
    given(...shown)
      .when(whenTimer('employer-reminder-1', '2026-03-19T00:00:00.000Z'))
      .then(reminded(2, 2));
    given(...shown, invited)
      .when(first)
      .thenNothing();
  });

  it('MAT-13: take the silence of an employer for an answer in the end', () => {
    given(...shown)
      .when(whenTimer('employer-answer', '2026-03-24T15:00:00.000Z'))
      .then(expired('EMPLOYER', 'NO_ANSWER'));
    given(...shown)
      .when(whenTimer('employer-answer', '2026-03-24T14:59:59.999Z'))
      .thenNothing();
    given(...shown, invited)
      .when(whenTimer('employer-decision', '2026-04-11T15:00:00.000Z'))
      .then(expired('EMPLOYER', 'NO_DECISION'));
  });

  it('T-17: end an offer that nobody answered', () => {
    const history = [...shown, invited, offerMade] as const;
    const timer = whenTimer('offer-answer', '2026-03-21T15:00:00.000Z');
    given(...history)
      .when(timer)
      .then(offerExpired);
    given(...history, offerAccepted)
      .when(timer)
      .thenNothing();
  });

  it('MAT-13: wait for nothing after an outcome', () => {
    expect(timersAfter(proposed, declined)).toEqual([]);
    expect(timersAfter(...shown, invited, offerMade, offerAccepted)).toEqual([]);
  });

  it('know the days of what was sent before they were written down', () => {
    const { remindOn: _, expiresOn: __, ...data } = sent.data;
    expect(timersAfter(proposed, consented, { type: 'ReferralSent', data })).toEqual([
      { kind: 'employer-answer', due: '2026-03-24T15:00:00.000Z' },
    ]);
  });
});

import { fold } from '@academy/kernel';
import { eligibilityReviewDecider } from './eligibility-review.decider.js';
import { confirmed, denied, expired, opened, policy, used } from './eligibility-review.examples.js';
import { known } from './eligibility-review.js';
import type { EligibilityReviewEvent } from './events.js';
import { barsTo } from './may-enter.js';

const { evolve, initialState } = eligibilityReviewDecider;
const reviewAfter = (...history: readonly EligibilityReviewEvent[]) =>
  known(fold(evolve, initialState, [opened, ...history]));
const entering = {
  on: '2026-05-31',
  fullAge: 64,
  inSeoul: true,
  policy,
  closesNewEntries: true,
} as const;

describe('entering a programme', () => {
  it('REG-9: needs a decision that is valid on the day, or on which something started', () => {
    expect(barsTo([reviewAfter(confirmed)], entering)).toEqual([]);
    const later = { ...entering, on: '2026-06-01' };
    expect(barsTo([reviewAfter(confirmed)], later)).toEqual(['NOT_CONFIRMED']);
    expect(barsTo([reviewAfter(confirmed, used)], later)).toEqual([]);
    expect(barsTo([reviewAfter(denied), reviewAfter(confirmed, expired)], entering)).toEqual([
      'NOT_CONFIRMED',
    ]);
  });

  it('REG-19, T-22: is closed from the 65th birthday on, unless the policy leaves it open', () => {
    const old = { ...entering, fullAge: 65 };
    expect(barsTo([reviewAfter(confirmed, used)], old)).toEqual(['AGE']);
    expect(barsTo([reviewAfter(confirmed, used)], { ...old, closesNewEntries: false })).toEqual([]);
  });

  it('REG-20: is closed to whoever lives out of Seoul', () =>
    expect(barsTo([reviewAfter(confirmed, used)], { ...entering, inSeoul: false })).toEqual([
      'RESIDENCE',
    ]));
});

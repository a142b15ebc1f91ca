import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import type { RetentionHoldEvent } from './events.js';
import { retentionHoldsDecider } from './retention-holds.decider.js';
import { lifted, placed, toPlace } from './retention-holds.examples.js';
import { holdsOn } from './retention-holds.js';

const given = specificationFor(retentionHoldsDecider);
const { participantId: _, liftedAt: at, ...lifting } = lifted.data;
const toLift = { type: 'LiftHold', data: { ...lifting, at } } as const;

describe('a retention hold', () => {
  it('REG-18: is placed once, for a reason, and not for a time that is over', () => {
    given().when(toPlace()).then(placed);
    given(placed).when(toPlace()).thenNothing();
    given()
      .when(toPlace({ until: '2026-04-30' }))
      .thenRejected('HoldAlreadyOver');
  });

  it('is lifted once', () => {
    given(placed).when(toLift).then(lifted);
    given(placed, lifted).when(toLift).thenNothing();
    given().when(toLift).thenRejected('HoldUnknown');
  });

  it('REG-18: stands to the end of its last day, unless it is lifted', () => {
    const { evolve, initialState } = retentionHoldsDecider;
    const on = (date: string, ...history: RetentionHoldEvent[]) =>
      holdsOn(fold(evolve, initialState, history), date).length;
    expect(on('2026-12-31', placed)).toBe(1);
    expect(on('2027-01-01', placed)).toBe(0);
    expect(on('2026-05-02', placed, lifted)).toBe(0);
    const { until: _until, ...forGood } = placed.data;
    expect(on('2099-01-01', { ...placed, data: forGood })).toBe(1);
  });
});

import { fold, type Timer } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { classRuns } from './class-runs.js';
import { decisionDue, opened } from './domain/class-run-life.examples.js';
import type { ClassRunCommand } from './domain/class-run.decider.js';
import { confirmed, held, mine, released, scheduled } from './domain/class-run.examples.js';
import type { ClassRunEvent } from './domain/events.js';
import {
  accepted,
  capacityOf,
  closed,
  joined,
  lapsed,
  offerTo,
} from './domain/waitlist.examples.js';

const { initialState, evolve } = classRuns.decider;
const given = specificationFor(classRuns.decider);

/** The command of the one timer of a kind that a history wants, fired at a moment. */
const fired = (history: readonly ClassRunEvent[], kind: string, now: string): ClassRunCommand => {
  const wanted = classRuns.timers?.(fold(evolve, initialState, history)) ?? [];
  const timer: Timer | undefined = wanted.find((one) => one.kind.startsWith(kind));
  const command = timer && classRuns.onTimer?.(timer, now);
  if (command === undefined) throw new Error(`no timer ${kind} is wanted`);
  return command;
};

/** Days after everything of April 1st was due, and days before the class. */
const LATE = '2026-04-06T02:00:00.000Z';

describe('timers that fire after an outage', () => {
  const waitingFor = [capacityOf(1), held(mine, 0), joined(1), joined(2)];
  const asked = [...waitingFor, released(mine, 1), offerTo(1, '2026-04-01T02:00:00.000Z')];

  it('T-12: give the next person a whole window from the moment at which they are asked', () => {
    given(...waitingFor)
      .when(fired(waitingFor, 'seat-hold:', LATE))
      .then(released(mine, 1, 'HOLD_EXPIRED'), offerTo(1, LATE));
  });

  it('T-12: take no seat from somebody who confirmed in time', () => {
    const late = fired(waitingFor, 'seat-hold:', LATE);
    given(...waitingFor, confirmed(mine, 0))
      .when(late)
      .thenNothing();
  });

  it('T-13: ask the next person for a whole window, and leave an offer that was taken', () => {
    const late = fired(asked, 'waitlist-offer:', LATE);
    given(...asked)
      .when(late)
      .then(lapsed(1, 1), offerTo(2, LATE));
    given(...asked, accepted(1, 1))
      .when(late)
      .thenNothing();
  });

  it('T-13: fired late and twice is fired once', () => {
    const late = fired(asked, 'waitlist-offer:', LATE);
    given(...asked, lapsed(1, 1), offerTo(2, LATE))
      .when(late)
      .thenNothing();
  });

  it('T-11: ask for the decision after the start as well; the run begins by nobody’s default', () => {
    const afterStart = '2026-04-12T02:00:00.000Z';
    const history = [scheduled, opened];
    given(...history)
      .when(fired(history, 'class-run-decision', afterStart))
      .then(decisionDue(afterStart, { mustDecide: true }));
  });

  it('TRN-8: end the wait list with everybody who is on it, however late', () => {
    const afterStart = '2026-04-12T02:00:00.000Z';
    given(...waitingFor)
      .when(fired(waitingFor, 'waitlist-closing', afterStart))
      .then(closed(afterStart, 0, 1, 2));
  });
});

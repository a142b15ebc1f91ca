import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { classRuns } from './class-runs.js';
import { DECIDE_AT, decisionDue, opened, runConfirmed } from './domain/class-run-life.examples.js';
import type { ClassRunCommand } from './domain/class-run.decider.js';
import {
  anothers,
  confirmed,
  held,
  mine,
  released,
  scheduled,
  seatConfirmed,
  seatHeld,
  seatReleased,
} from './domain/class-run.examples.js';
import type { ClassRunEvent } from './domain/events.js';
import { capacityOf, closed, joined, lapsed, offerTo, person } from './domain/waitlist.examples.js';

const { initialState, evolve } = classRuns.decider;
const given = specificationFor(classRuns.decider);
const timersAfter = (...history: ClassRunEvent[]) =>
  classRuns.timers?.(fold(evolve, initialState, history));
const timer = { kind: `seat-hold:${mine}`, due: seatHeld.data.expiresAt };
const whenTimer = (now: string) => {
  const command = classRuns.onTimer?.(timer, now);
  if (command === undefined) throw new Error('class runs have no timers');
  return command;
};

describe('the timers of a class run', () => {
  it('T-12: watch every held seat and no other', () => {
    expect(timersAfter()).toEqual([]);
    expect(timersAfter(scheduled, seatHeld)).toEqual([timer]);
    expect(timersAfter(scheduled, seatHeld, held(anothers, 0), seatConfirmed)).toEqual([
      { ...timer, kind: `seat-hold:${anothers}` },
    ]);
    expect(timersAfter(scheduled, seatHeld, seatReleased)).toEqual([]);
  });

  it('T-12: release the seat at the moment the hold runs out', () =>
    given(scheduled, seatHeld)
      .when(whenTimer(timer.due))
      .then(released(mine, 2, 'HOLD_EXPIRED')));

  it('leave a newer hold and a confirmed seat alone', () => {
    given(scheduled, seatHeld).when(whenTimer('2026-04-01T02:14:59.999Z')).thenNothing();
    given(scheduled, seatHeld, seatConfirmed).when(whenTimer(timer.due)).thenNothing();
  });
});

describe('the timers of a wait list', () => {
  const full = [capacityOf(1), held(mine, 0), confirmed(mine, 0), joined(1)];
  const asked = [...full, released(mine, 1), offerTo(1, '2026-04-01T02:00:00.000Z')];
  const closing = { kind: 'waitlist-closing', due: '2026-04-11T01:00:00.000Z' };
  const lapse = {
    kind: `waitlist-offer:${person(1).enrollmentId}`,
    due: '2026-04-02T02:00:00.000Z',
  };

  it('T-13: watch every offer, and the start of the class', () => {
    expect(timersAfter(...full)).toEqual([closing]);
    expect(timersAfter(...asked)).toEqual([lapse, closing]);
  });

  it('T-13: end an offer and the list at their times', () => {
    given(...asked)
      .when(classRuns.onTimer?.(lapse, lapse.due) as ClassRunCommand)
      .then(lapsed(1, 1));
    given(...full)
      .when(classRuns.onTimer?.(closing, closing.due) as ClassRunCommand)
      .then(closed(closing.due, 0, 1));
  });
});

describe('the timers of a run that is open', () => {
  it('T-11: ask for a decision, again after a day, and no more after it', () => {
    const due = decisionDue(DECIDE_AT, { nextAt: '2026-04-03T15:00:00.000Z' });
    const ask = { kind: 'class-run-decision', due: DECIDE_AT };
    expect(timersAfter(scheduled)).toEqual([]);
    expect(timersAfter(scheduled, opened)).toEqual([ask]);
    expect(timersAfter(scheduled, opened, due)).toEqual([{ ...ask, due: due.data.nextAt }]);
    expect(timersAfter(scheduled, opened, runConfirmed)).toEqual([]);
    given(scheduled, opened)
      .when(classRuns.onTimer?.(ask, DECIDE_AT) as ClassRunCommand)
      .then(due);
  });
});

describe('the claims of a class run', () => {
  it('take its round of the course', () => {
    expect(classRuns.claims?.(scheduled)).toEqual([
      { claim: 'take', key: `class-round:${scheduled.data.courseId}:1` },
    ]);
    expect(classRuns.claims?.(seatHeld)).toEqual([]);
  });
});

import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { classRuns } from './class-runs.js';
import {
  anothers,
  held,
  mine,
  released,
  scheduled,
  seatConfirmed,
  seatHeld,
  seatReleased,
} from './domain/class-run.examples.js';
import type { ClassRunEvent } from './domain/events.js';

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

describe('the claims of a class run', () => {
  it('take its round of the course', () => {
    expect(classRuns.claims?.(scheduled)).toEqual([
      { claim: 'take', key: `class-round:${scheduled.data.courseId}:1` },
    ]);
    expect(classRuns.claims?.(seatHeld)).toEqual([]);
  });
});

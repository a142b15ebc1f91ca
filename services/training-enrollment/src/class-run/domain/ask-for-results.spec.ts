import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { classRuns } from '../class-runs.js';
import {
  finalized,
  finished,
  opened,
  rescheduled,
  resultsAwaited,
  resultsOverdue,
  runConfirmed,
  started,
} from './class-run-life.examples.js';
import type { ClassRunCommand } from './class-run.decider.js';
import { scheduled, seatConfirmed, seatHeld } from './class-run.examples.js';
import type { ClassRunEvent } from './events.js';

const { initialState, evolve } = classRuns.decider;
const given = specificationFor(classRuns.decider);
const held = [scheduled, opened, seatHeld, seatConfirmed, runConfirmed, started] as const;
const running = [...held, resultsAwaited] as const;
const toAsk = (at: string): ClassRunCommand => ({ type: 'AskForResults', data: { at } });
/** The day after the last one for the results begins in Seoul. */
const LATE = '2026-04-25T15:00:00.000Z';
const timersAfter = (...history: readonly ClassRunEvent[]) =>
  (classRuns.timers?.(fold(evolve, initialState, history)) ?? []).filter(
    ({ kind }) => kind === 'class-run-results',
  );

describe('the results of a class run that are late', () => {
  it('T-15: are asked for when seven days are over since the last session, finished or not', () => {
    expect(timersAfter(...held)).toEqual([]);
    const [timer] = timersAfter(...running);
    if (timer === undefined) throw new Error('no timer is wanted');
    expect(timer.due).toBe(LATE);
    given(...running)
      .when(classRuns.onTimer?.(timer, LATE) ?? toAsk(LATE))
      .then(resultsOverdue);
    given(...running, finished)
      .when(toAsk(LATE))
      .then(resultsOverdue);
  });

  it('T-15: are never asked for early, twice, or when they are final', () => {
    given(...running, finished)
      .when(toAsk('2026-04-25T14:59:59.999Z'))
      .thenNothing();
    for (const after of [[resultsOverdue], [finished, finalized]] as const) {
      given(...running, ...after)
        .when(toAsk(LATE))
        .thenNothing();
      expect(timersAfter(...running, ...after)).toEqual([]);
    }
  });

  it('T-15: count from the day on which a run was finished early, and not from one on which it was late', () => {
    const finishedOn = (actualOn: string) => ({
      ...finished,
      data: { ...finished.data, actualOn },
    });
    expect(timersAfter(...running, finishedOn('2026-04-14'))).toMatchObject([
      { due: '2026-04-21T15:00:00.000Z' },
    ]);
    expect(timersAfter(...running, finishedOn('2026-04-24'))).toMatchObject([{ due: LATE }]);
  });

  it('T-15: count from the new last day when a session moves', () => {
    expect(timersAfter(...running, rescheduled)).toMatchObject([
      { due: '2026-04-18T15:00:00.000Z' },
    ]);
  });
});

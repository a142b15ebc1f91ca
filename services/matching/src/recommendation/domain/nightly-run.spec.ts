import type { NightlyRunBegan, NightlyRunScheduled } from '@academy/contracts';
import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { NIGHTLY, nightlyRuns } from '../nightly-runs.js';
import { nightlyRunDecider } from './nightly-run.js';
import { nightBegan, nightScheduled } from './recommendation.examples.js';

const given = specificationFor(nightlyRunDecider);
const { dueAt } = nightScheduled.data;
const toSchedule = (atHour: number, at: string) =>
  ({ type: 'ScheduleNightlyRun', data: { atHour, at } }) as const;

describe('the nightly run', () => {
  it('comes at its hour in Seoul, of this night or of the next', () => {
    given().when(toSchedule(2, '2026-03-06T01:00:00.000Z')).then(nightScheduled);
    given().when(toSchedule(2, '2026-03-06T16:59:59.999Z')).then(nightScheduled);
    given(nightScheduled).when(toSchedule(2, '2026-03-06T02:00:00.000Z')).thenNothing();
    const moved: NightlyRunScheduled = {
      ...nightScheduled,
      data: { atHour: 4, dueAt: '2026-03-06T19:00:00.000Z' },
    };
    given(nightScheduled).when(toSchedule(4, '2026-03-06T02:00:00.000Z')).then(moved);
  });

  it('begins by its timer, never early, and comes back the night after', () => {
    const due = { kind: NIGHTLY, due: dueAt };
    const scheduled = fold(nightlyRunDecider.evolve, null, [nightScheduled]);
    expect(nightlyRuns.timers?.(scheduled)).toEqual([due]);
    expect(nightlyRuns.timers?.(null)).toEqual([]);
    const fire = (at: string) => {
      const fired = nightlyRuns.onTimer?.(due, at);
      if (!fired) throw new Error('the nightly run has a timer');
      return fired;
    };
    given(nightScheduled).when(fire(dueAt)).then(nightBegan);
    given(nightScheduled).when(fire('2026-03-06T16:59:59.999Z')).thenNothing();
    given(nightScheduled, nightBegan).when(fire(dueAt)).thenNothing();
    given().when(fire(dueAt)).thenNothing();
  });

  it('makes up for every night that an outage took, once', () => {
    const late = '2026-03-10T01:30:00.000Z';
    const began: NightlyRunBegan = {
      type: 'NightlyRunBegan',
      data: { dueAt, beganAt: late, nextDueAt: '2026-03-10T17:00:00.000Z' },
    };
    given(nightScheduled)
      .when({ type: 'BeginNightlyRun', data: { at: late } })
      .then(began);
  });
});

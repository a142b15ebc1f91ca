import { category, type Timer } from '@academy/kernel';
import {
  nightlyRunDecider,
  type NightlyRun,
  type NightlyRunCommand,
} from './domain/nightly-run.js';

export const NIGHTLY = 'nightly-run';
/** There is one for everybody; a timer finds its stream by a UUID. */
export const EVERYBODY = '0a7c6f52-1b7e-5d0c-8f3a-2e94d6b1c070';

const timers = (run: NightlyRun): readonly Timer[] =>
  run === null ? [] : [{ kind: NIGHTLY, due: run.dueAt }];

const onTimer = (_: Timer, now: string): NightlyRunCommand => ({
  type: 'BeginNightlyRun',
  data: { at: now },
});

/** The nightly run: `nightly-run-<EVERYBODY>`. It calls back every night. */
export const nightlyRuns = category('nightly-run', nightlyRunDecider, {
  about: 'stream',
  timers,
  onTimer,
});

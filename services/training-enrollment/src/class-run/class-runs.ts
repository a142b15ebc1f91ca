import { category, type Timer } from '@academy/kernel';
import { classRunDecider, type ClassRunCommand } from './domain/class-run.decider.js';
import type { ClassRun } from './domain/class-run.js';
import type { ClassRunEvent } from './domain/events.js';

const HOLD = 'seat-hold:';

const claims = ({ type, data }: ClassRunEvent) =>
  type === 'ClassRunScheduled'
    ? [{ claim: 'take' as const, key: `class-round:${data.courseId}:${data.roundNo}` }]
    : [];

const timers = (run: ClassRun): readonly Timer[] => {
  if (run.status === 'unknown') return [];
  return Object.entries(run.seats).flatMap(([enrollmentId, seat]) =>
    seat.status === 'held' ? [{ kind: `${HOLD}${enrollmentId}`, due: seat.expiresAt }] : [],
  );
};

const onTimer = ({ kind }: Timer, now: string): ClassRunCommand => ({
  type: 'ExpireHold',
  data: { enrollmentId: kind.slice(HOLD.length), at: now },
});

/** Class runs: `class-run-<runId>`. A course has each round once; a held seat calls back when its hold runs out. */
export const classRuns = category('class-run', classRunDecider, {
  about: 'stream',
  claims,
  timers,
  onTimer,
});

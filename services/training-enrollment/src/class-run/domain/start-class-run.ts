import { civilDateOf, Rejection, type Message } from '@academy/kernel';
import { confirmedSeats, inPhase, scheduled, type ClassRun } from './class-run.js';
import { closedList } from './close-waitlist.js';
import type { ClassRunEvent } from './events.js';

/** T-15: days after the last session within which the results of a run are final. */
interface ResultsPolicy {
  readonly version: string;
  readonly withinDays: number;
}

export type StartClassRun = Message<'StartClassRun', { policy: ResultsPolicy; at: string }>;
export type FinishClassRun = Message<'FinishClassRun', { at: string }>;

/** Begins a run that was confirmed (TRN-10), on its first day or later; its wait list ends, and its results are awaited (T-15). Rejects as `inPhase` and `ClassRunNotDueYet`. */
export const startClassRun = (
  { data: { policy, at } }: StartClassRun,
  classRun: ClassRun,
): readonly ClassRunEvent[] => {
  if (scheduled(classRun).phase === 'RUNNING') return [];
  const run = inPhase(classRun, ['CONFIRMED']);
  const { runId, campusId, startsOn } = run;
  const actualOn = civilDateOf(at);
  if (actualOn < startsOn) throw new Rejection('ClassRunNotDueYet', undefined, { startsOn });
  const data = { runId, actualOn, activeCount: confirmedSeats(run) };
  const { withinDays, version: policyVersion } = policy;
  return [
    { type: 'ClassRunStarted', data },
    { type: 'ClassRunResultsAwaited', data: { runId, campusId, withinDays, policyVersion } },
    ...closedList(run, at),
  ];
};

/** Ends a run that has begun, early as well (TRN-11). Rejects as `inPhase`. */
export const finishClassRun = (
  { data: { at } }: FinishClassRun,
  classRun: ClassRun,
): readonly ClassRunEvent[] => {
  if (scheduled(classRun).phase === 'FINISHED') return [];
  const run = inPhase(classRun, ['RUNNING']);
  const data = { runId: run.runId, actualOn: civilDateOf(at), activeCount: confirmedSeats(run) };
  return [{ type: 'ClassRunFinished', data }];
};

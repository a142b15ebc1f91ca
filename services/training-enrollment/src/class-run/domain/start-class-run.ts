import { civilDateOf, Rejection, type Message } from '@academy/kernel';
import { confirmedSeats, inPhase, scheduled, type ClassRun } from './class-run.js';
import { closedList } from './close-waitlist.js';
import type { ClassRunEvent } from './events.js';

export type StartClassRun = Message<'StartClassRun', { at: string }>;
export type FinishClassRun = Message<'FinishClassRun', { at: string }>;

/** Begins a run that was confirmed (TRN-10), on its first day or later; its wait list ends. Rejects as `inPhase` and `ClassRunNotDueYet`. */
export const startClassRun = (
  { data: { at } }: StartClassRun,
  classRun: ClassRun,
): readonly ClassRunEvent[] => {
  if (scheduled(classRun).phase === 'RUNNING') return [];
  const run = inPhase(classRun, ['CONFIRMED']);
  const { runId, startsOn } = run;
  const actualOn = civilDateOf(at);
  if (actualOn < startsOn) throw new Rejection('ClassRunNotDueYet', undefined, { startsOn });
  const data = { runId, actualOn, activeCount: confirmedSeats(run) };
  return [{ type: 'ClassRunStarted', data }, ...closedList(run, at)];
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

import { addDays, civilDateOf, type CivilDate, type Message } from '@academy/kernel';
import { scheduled, type ClassRun, type Phase, type Scheduled } from './class-run.js';
import type { ClassRunEvent } from './events.js';

export type AskForResults = Message<'AskForResults', { at: string }>;

const AWAITING: readonly Phase[] = ['RUNNING', 'FINISHED'];

/** The day of the last session, or an earlier one on which the run was finished; who finishes it late does not end it later. */
const endOf = ({ endsOn, finishedOn = endsOn }: Scheduled): CivilDate =>
  finishedOn < endsOn ? finishedOn : endsOn;

/** The last day for the results of a run that has begun, while nobody was told that it is over (T-15). */
export const resultsDueOn = (run: Scheduled): CivilDate | undefined => {
  const { phase, resultsWithinDays, resultsOverdue } = run;
  if (!AWAITING.includes(phase) || resultsWithinDays === undefined || resultsOverdue)
    return undefined;
  return addDays(endOf(run), resultsWithinDays);
};

/** Says, once, that the results of a run are late, whether or not somebody finished it (T-15). Nothing early, or when they are final. Rejects `ClassRunNotScheduled`. */
export const askForResults = (
  { data: { at } }: AskForResults,
  classRun: ClassRun,
): readonly ClassRunEvent[] => {
  const run = scheduled(classRun);
  const { runId, campusId } = run;
  const dueOn = resultsDueOn(run);
  if (dueOn === undefined || civilDateOf(at) <= dueOn) return [];
  return [
    { type: 'ClassRunResultsOverdue', data: { runId, campusId, endedOn: endOf(run), dueOn } },
  ];
};

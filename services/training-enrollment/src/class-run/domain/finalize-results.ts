import type { ClassRunResultsFinalized } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { inPhase, scheduled, type ClassRun } from './class-run.js';
import type { ClassRunEvent } from './events.js';

export type FinalizeResults = Message<
  'FinalizeResults',
  Omit<ClassRunResultsFinalized['data'], 'runId'> & {
    /** Confirmed enrolments whose result is open. */
    open: number;
  }
>;

/** Settles a finished run for good (TRN-11, TRN-13). Rejects as `inPhase` and `ResultsOpen`. */
export const finalizeResults = (
  { data: { open, ...results } }: FinalizeResults,
  classRun: ClassRun,
): readonly ClassRunEvent[] => {
  if (scheduled(classRun).phase === 'RESULTS_FINAL') return [];
  const { runId } = inPhase(classRun, ['FINISHED']);
  if (open > 0) throw new Rejection('ResultsOpen', undefined, { open });
  return [{ type: 'ClassRunResultsFinalized', data: { runId, ...results } }];
};

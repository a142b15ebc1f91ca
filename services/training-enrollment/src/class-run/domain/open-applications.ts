import type { ClassRunOpened } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import { inPhase, scheduled, type ClassRun } from './class-run.js';
import type { ClassRunEvent } from './events.js';

export type OpenApplications = Message<
  'OpenApplications',
  Pick<ClassRunOpened['data'], 'decideAt'> & { at: string }
>;

/** Opens a planned or postponed run to applications, and has it decided by a moment (T-11). Rejects as `inPhase`. */
export const openApplications = (
  { data: { at, decideAt } }: OpenApplications,
  run: ClassRun,
): readonly ClassRunEvent[] => {
  if (scheduled(run).phase === 'OPEN') return [];
  const { runId } = inPhase(run, ['PLANNED', 'POSTPONED']);
  return [{ type: 'ClassRunOpened', data: { runId, openedAt: at, decideAt } }];
};

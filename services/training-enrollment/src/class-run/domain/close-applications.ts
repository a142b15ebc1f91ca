import type { Message } from '@academy/kernel';
import { inPhase, scheduled, type ClassRun } from './class-run.js';
import type { ClassRunEvent } from './events.js';

export type CloseApplications = Message<'CloseApplications', { at: string }>;

/** Takes no more applications; the wait list goes on. Rejects as `inPhase`. */
export const closeApplications = (
  { data: { at } }: CloseApplications,
  classRun: ClassRun,
): readonly ClassRunEvent[] => {
  if (scheduled(classRun).applicationsClosed) return [];
  const { runId, seats, waitlist } = inPhase(classRun, ['OPEN']);
  const applied = Object.keys(seats).length;
  const data = { runId, applied, waitlisted: waitlist.entries.length, closedAt: at };
  return [{ type: 'ClassRunApplicationsClosed', data }];
};

import type { Message } from '@academy/kernel';
import { confirmedSeats, scheduled, startsAt, type ClassRun } from './class-run.js';
import type { ClassRunEvent } from './events.js';

export type AskForDecision = Message<'AskForDecision', { at: string }>;

const DAY_MS = 24 * 60 * 60 * 1000;
/** In the last two days before the start it must be decided (T-11). */
const LAST_MS = 2 * DAY_MS;

/**
 * Asks whether the run is held, daily until somebody decides (T-11): it starts by nobody's default (TRN-10). Nothing is asked early,
 * or after the decision. Rejects `ClassRunNotScheduled`.
 */
export const askForDecision = (
  { data: { at } }: AskForDecision,
  classRun: ClassRun,
): readonly ClassRunEvent[] => {
  const run = scheduled(classRun);
  const { runId, campusId, minEnrollment, decideAt } = run;
  if (decideAt === undefined || decideAt > at) return [];
  const start = Date.parse(startsAt(run));
  const next = Date.parse(at) + DAY_MS;
  const seats = confirmedSeats(run);
  return [
    {
      type: 'ClassRunDecisionDue',
      data: {
        ...{ runId, campusId, confirmedSeats: seats, minEnrollment },
        underMinimum: seats < minEnrollment,
        mustDecide: start - Date.parse(at) <= LAST_MS,
        dueAt: at,
        ...(next < start ? { nextAt: new Date(next).toISOString() } : {}),
      },
    },
  ];
};

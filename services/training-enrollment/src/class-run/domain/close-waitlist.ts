import type { Message } from '@academy/kernel';
import { scheduled, seatsLeft, startsAt, type ClassRun } from './class-run.js';
import type { ClassRunEvent } from './events.js';
import { seatsOffered } from './wait-list.js';

export type CloseWaitlist = Message<'CloseWaitlist', { at: string }>;

/** Ends the wait list when the first session begins; before, and with nobody on it, there is nothing to do. Rejects `ClassRunNotScheduled`. */
export const closeWaitlist = (
  { data: { at } }: CloseWaitlist,
  classRun: ClassRun,
): readonly ClassRunEvent[] => {
  const run = scheduled(classRun);
  const { entries } = run.waitlist;
  if (entries.length === 0 || at < startsAt(run)) return [];

  const remaining = entries.map(({ enrollmentId, participantId }) => ({
    enrollmentId,
    participantId,
  }));
  const left = seatsLeft(run) + seatsOffered(run.waitlist);
  const data = { runId: run.runId, remaining, closedAt: at, seatsLeft: left };
  return [{ type: 'WaitlistClosed', data }];
};

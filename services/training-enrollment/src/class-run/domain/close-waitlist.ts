import type { Message } from '@academy/kernel';
import { scheduled, seatsLeft, startsAt, type ClassRun, type Scheduled } from './class-run.js';
import type { ClassRunEvent } from './events.js';
import { seatsOffered } from './wait-list.js';

export type CloseWaitlist = Message<'CloseWaitlist', { at: string }>;

/** The end of a wait list with everybody who is on it; nothing with nobody. */
export const closedList = (run: Scheduled, at: string): readonly ClassRunEvent[] => {
  const { entries } = run.waitlist;
  if (entries.length === 0) return [];
  const remaining = entries.map(({ enrollmentId, participantId }) => ({
    enrollmentId,
    participantId,
  }));
  const left = seatsLeft(run) + seatsOffered(run.waitlist);
  const data = { runId: run.runId, remaining, closedAt: at, seatsLeft: left };
  return [{ type: 'WaitlistClosed', data }];
};

/** Ends the wait list when the first session begins; nothing is done before. Rejects `ClassRunNotScheduled`. */
export const closeWaitlist = (
  { data: { at } }: CloseWaitlist,
  classRun: ClassRun,
): readonly ClassRunEvent[] => {
  const run = scheduled(classRun);
  return at < startsAt(run) ? [] : closedList(run, at);
};

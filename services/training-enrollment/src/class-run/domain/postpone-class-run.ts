import type { ClassRunPostponed } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { inPhase, type ClassRun } from './class-run.js';
import type { ClassRunEvent } from './events.js';
import { guardRooms, type Room } from './rooms.js';
import { daysOf, guardSessions } from './sessions.js';

export type PostponeClassRun = Message<
  'PostponeClassRun',
  Pick<ClassRunPostponed['data'], 'sessions' | 'decideAt'> & {
    /** The rooms of the sessions that are known. */
    rooms?: readonly Room[];
  }
>;

/** Holds the run later, with as many sessions; everybody keeps their seat. Rejects as `inPhase`, `guardSessions`, `CapacityAboveRoom`, and `SessionsMissing`. */
export const postponeClassRun = (
  { data: { sessions, decideAt, rooms } }: PostponeClassRun,
  classRun: ClassRun,
): readonly ClassRunEvent[] => {
  const run = inPhase(classRun, [
    ...(['PLANNED', 'OPEN', 'APPLICATIONS_CLOSED', 'CONFIRMED', 'POSTPONED'] as const),
  ]);
  guardSessions(sessions);
  guardRooms(sessions, run.capacity, rooms);
  if (sessions.length < run.sessions.length) throw new Rejection('SessionsMissing');
  const { startsOn: newStartsOn, endsOn: newEndsOn } = daysOf(sessions);
  const { runId, startsOn: oldStartsOn } = run;
  const days = { oldStartsOn, newStartsOn, newEndsOn };
  return [{ type: 'ClassRunPostponed', data: { runId, ...days, sessions, decideAt } }];
};

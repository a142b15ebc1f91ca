import type { ClassSessionRescheduled } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { inPhase, type ClassRun } from './class-run.js';
import type { ClassRunEvent } from './events.js';
import { guardRooms, type Room } from './rooms.js';

export type RescheduleSession = Message<
  'RescheduleSession',
  Pick<ClassSessionRescheduled['data'], 'sessionId' | 'to' | 'roomId' | 'reason'> & {
    /** The room, if it is another one and known. */
    rooms?: readonly Room[];
  }
>;

/** Moves one session to another time or room, beside the others. Rejects as `inPhase`, `SessionUnknown`, `SessionEndsBeforeStart`, `SessionsOverlap` and `CapacityAboveRoom`. */
export const rescheduleSession = (
  { data: { sessionId, to, rooms, ...change } }: RescheduleSession,
  classRun: ClassRun,
): readonly ClassRunEvent[] => {
  const { runId, sessions, capacity } = inPhase(classRun, [
    ...(['PLANNED', 'OPEN', 'APPLICATIONS_CLOSED', 'CONFIRMED', 'POSTPONED', 'RUNNING'] as const),
  ]);
  const session = sessions.find((one) => one.sessionId === sessionId);
  if (session === undefined) throw new Rejection('SessionUnknown');
  if (to.endsAt <= to.startsAt) throw new Rejection('SessionEndsBeforeStart');
  const overlaps = sessions.some(
    (one) => one.sessionId !== sessionId && one.startsAt < to.endsAt && to.startsAt < one.endsAt,
  );
  if (overlaps) throw new Rejection('SessionsOverlap');
  guardRooms([change], capacity, rooms);

  const from = { startsAt: session.startsAt, endsAt: session.endsAt };
  return [{ type: 'ClassSessionRescheduled', data: { runId, sessionId, from, to, ...change } }];
};

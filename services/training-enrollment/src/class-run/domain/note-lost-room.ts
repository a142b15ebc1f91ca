import type { ClassSession, ClassSessionsDisrupted } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import { scheduled, type ClassRun } from './class-run.js';
import type { ClassRunEvent } from './events.js';
import { OVER } from './note-disruption.js';

export type NoteLostRoom = Message<
  'NoteLostRoom',
  Pick<ClassSessionsDisrupted['data'], 'causeId' | 'reason'> &
    Pick<ClassSession, 'sessionId' | 'startsAt'> & { roomId: string; at: string }
>;

/**
 * Lists a session to come that cannot have its room, or has it no more (CAM-5, S-6), once until it is moved. What its campus says of
 * a room or a time that the session has left meanwhile concerns it no more. Rejects `ClassRunNotScheduled`.
 */
export const noteLostRoom = (
  { data: { causeId, reason, sessionId, startsAt, roomId, at } }: NoteLostRoom,
  classRun: ClassRun,
): readonly ClassRunEvent[] => {
  const { runId, campusId, phase, sessions, disruptions, displaced } = scheduled(classRun);
  if (disruptions.includes(causeId) || displaced.includes(sessionId)) return [];
  if (OVER.includes(phase) || startsAt <= at) return [];
  const isPlanned = sessions.some(
    (one) =>
      one.sessionId === sessionId &&
      one.roomId === roomId &&
      Date.parse(one.startsAt) === Date.parse(startsAt),
  );
  if (!isPlanned) return [];
  const data = { runId, campusId, causeId, reason, sessionIds: [sessionId] };
  return [{ type: 'ClassSessionsDisrupted', data }];
};

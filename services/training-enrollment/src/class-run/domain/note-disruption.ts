import type { ClassSession, ClassSessionsDisrupted, ClassType } from '@academy/contracts';
import { civilDateOf, type CivilDate, type Message } from '@academy/kernel';
import { scheduled, type ClassRun, type Phase } from './class-run.js';
import type { ClassRunEvent } from './events.js';

/** What cannot be used: a room, what a campus does for one kind of class, or all of the campus. `to` is left out while it is not known. */
export interface Absence {
  readonly campusId: string;
  readonly from: CivilDate;
  readonly to?: CivilDate;
  readonly roomId?: string;
  readonly service?: string;
}

export type NoteDisruption = Message<
  'NoteDisruption',
  Pick<ClassSessionsDisrupted['data'], 'causeId' | 'reason'> & { absence: Absence; at: string }
>;

/** Phases in which no session is ahead. */
export const OVER: readonly Phase[] = ['FINISHED', 'RESULTS_FINAL', 'CANCELLED'];

const isHit = (
  { roomId, online, startsAt }: ClassSession,
  absence: Absence,
  at: string,
): boolean => {
  const day = civilDateOf(startsAt);
  const inDays = absence.from <= day && (absence.to === undefined || day <= absence.to);
  const inPlace = absence.roomId === undefined ? !online : roomId === absence.roomId;
  return inDays && inPlace && startsAt > at;
};

/** Whether an absence concerns classes of a kind at all. */
const concerns = ({ service }: Absence, classType: ClassType): boolean =>
  service === undefined || service === classType;

/** Lists the sessions to come that have lost their place, once for each cause; they are held nowhere by default (S-6). Rejects `ClassRunNotScheduled`. */
export const noteDisruption = (
  { data: { causeId, reason, absence, at } }: NoteDisruption,
  classRun: ClassRun,
): readonly ClassRunEvent[] => {
  const { runId, campusId, classType, phase, sessions, disruptions } = scheduled(classRun);
  if (disruptions.includes(causeId) || OVER.includes(phase)) return [];
  if (campusId !== absence.campusId || !concerns(absence, classType)) return [];
  const hit = sessions.filter((session) => isHit(session, absence, at));
  const sessionIds = hit.map(({ sessionId }) => sessionId);
  return sessionIds.length === 0
    ? []
    : [{ type: 'ClassSessionsDisrupted', data: { runId, campusId, causeId, reason, sessionIds } }];
};

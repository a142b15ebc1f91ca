import {
  ClassRunCapacityChanged,
  ClassRunPostponed,
  ClassRunScheduled,
  type EventOf,
} from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import { ClassRunSessions } from './class-run-sessions.entity.js';

const uses = [ClassRunScheduled, ClassRunPostponed, ClassRunCapacityChanged] as const;
type ClassRunEvent = EventOf<(typeof uses)[number]>;

const idsOf = (sessions: readonly { readonly sessionId: string }[]): readonly string[] =>
  sessions.map(({ sessionId }) => sessionId);

const classRunSessionsProjection: Projection<ClassRunEvent, ClassRunSessions, EventMeta> = {
  name: 'class_run_sessions',
  kind: 'global',
  keyOf: ({ data }) => data.runId,
  cases: {
    ClassRunScheduled:
      ({ data: { runId, campusId, capacity, sessions } }) =>
      () => ({ runId, campusId, capacity, sessionIds: idsOf(sessions) }),
    ClassRunPostponed:
      ({ data: { sessions } }) =>
      (run) =>
        run ? { ...run, sessionIds: [...new Set([...run.sessionIds, ...idsOf(sessions)])] } : null,
    ClassRunCapacityChanged:
      ({ data: { to: capacity } }) =>
      (run) =>
        run ? { ...run, capacity } : null,
  },
};

/** The sessions of the class runs, by whom rooms are booked. */
export const classRunSessions = readModel<ClassRunEvent, ClassRunSessions>({
  projection: classRunSessionsProjection,
  entity: ClassRunSessions,
  uses: [...uses],
});

import type { EventMeta } from '@academy/event-store';
import type { Cases } from '@academy/kernel';
import type { LifeEvent } from '../domain/events.js';
import { daysOf } from '../domain/sessions.js';
import type { ClassRunCard } from './class-run-card.entity.js';

export type Change = (card: ClassRunCard | undefined, meta: EventMeta) => ClassRunCard | null;

/** What is learned about a run that is there; its version is that of the event. */
export const learn =
  (factsOf: (card: ClassRunCard) => Partial<ClassRunCard>): Change =>
  (card, { streamVersion }) =>
    card ? { ...card, ...factsOf(card), version: streamVersion } : null;

const decided = { decisionDueAt: null, underMinimum: false } as const;
const reach = (phase: ClassRunCard['phase']) => () => learn(() => ({ phase, ...decided }));

/** What the events of a run's life show. */
export const lifeCases: Cases<LifeEvent, Change> = {
  ClassRunOpened: reach('OPEN'),
  ClassRunApplicationsClosed: () => learn(() => ({ phase: 'APPLICATIONS_CLOSED' })),
  ClassRunDecisionDue: ({ data: { dueAt, underMinimum } }) =>
    learn(() => ({ decisionDueAt: dueAt, underMinimum })),
  ClassRunConfirmed: reach('CONFIRMED'),
  ClassRunCancelled: () =>
    learn(({ capacity }) => ({
      ...{ phase: 'CANCELLED', ...decided },
      ...{ seatsLeft: capacity, waiting: 0, offered: 0, disruptedSessions: [] },
    })),
  ClassRunPostponed: ({ data: { newStartsOn, newEndsOn, sessions } }) =>
    learn(() => ({
      ...{ phase: 'POSTPONED', ...decided },
      ...{ startsOn: newStartsOn, endsOn: newEndsOn, sessions, disruptedSessions: [] },
    })),
  ClassSessionRescheduled: ({ data: { sessionId, to, roomId } }) =>
    learn((card) => {
      const room = roomId === undefined ? {} : { roomId };
      const sessions = card.sessions.map((session) =>
        session.sessionId === sessionId ? { ...session, ...to, ...room } : session,
      );
      const disruptedSessions = card.disruptedSessions.filter((id) => id !== sessionId);
      return { sessions, disruptedSessions, ...daysOf(sessions) };
    }),
  ClassSessionsDisrupted: ({ data: { sessionIds } }) =>
    learn((card) => ({
      disruptedSessions: [...new Set([...card.disruptedSessions, ...sessionIds])],
    })),
  InstructorReplaced: ({ data: { from, to } }) =>
    learn(({ instructorIds }) => ({
      instructorIds: instructorIds.map((id) => (id === from ? to : id)),
    })),
  ClassRunStarted: reach('RUNNING'),
  ClassRunFinished: reach('FINISHED'),
  ClassRunResultsAwaited: () => learn(() => ({})),
  ClassRunResultsOverdue: () => learn(() => ({})),
  ClassRunResultsFinalized: reach('RESULTS_FINAL'),
};

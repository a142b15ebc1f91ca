import type {
  ClassRunApplicationsClosed,
  ClassRunCancelled,
  ClassRunConfirmed,
  ClassRunDecisionDue,
  ClassRunFinished,
  ClassRunOpened,
  ClassRunPostponed,
  ClassRunResultsAwaited,
  ClassRunResultsFinalized,
  ClassRunResultsOverdue,
  ClassRunStarted,
  ClassSessionRescheduled,
  ClassSessionsDisrupted,
  InstructorReplaced,
} from '@academy/contracts';
import { anothers, mine, scheduled, sessions } from './class-run.examples.js';

const { runId, courseId, campusId, classType } = scheduled.data;
export const DECIDE_AT = '2026-04-02T15:00:00.000Z';
export const participants = {
  [mine]: '0199b2c0-0000-7000-8000-000000000001',
  [anothers]: '0199b2c0-0000-7000-8000-000000000002',
};

export const opened: ClassRunOpened = {
  type: 'ClassRunOpened',
  data: { runId, openedAt: '2026-03-16T00:00:00.000Z', decideAt: DECIDE_AT },
};
export const applicationsClosed: ClassRunApplicationsClosed = {
  type: 'ClassRunApplicationsClosed',
  data: { runId, applied: 1, waitlisted: 0, closedAt: '2026-04-03T14:00:00.000Z' },
};
export const decisionDue = (
  dueAt: string,
  change: Partial<ClassRunDecisionDue['data']> = {},
): ClassRunDecisionDue => ({
  type: 'ClassRunDecisionDue',
  data: {
    ...{ runId, campusId, confirmedSeats: 0, minEnrollment: 1 },
    ...{ underMinimum: true, mustDecide: false, dueAt },
    ...change,
  },
});
export const runConfirmed: ClassRunConfirmed = {
  type: 'ClassRunConfirmed',
  data: { runId, confirmedSeats: 1, decidedBy: 'campus-manager-1', byException: false },
};
export const started: ClassRunStarted = {
  type: 'ClassRunStarted',
  data: { runId, actualOn: '2026-04-11', activeCount: 1 },
};
export const resultsAwaited: ClassRunResultsAwaited = {
  type: 'ClassRunResultsAwaited',
  data: { runId, campusId, withinDays: 7, policyVersion: '2026.1' },
};
export const resultsOverdue: ClassRunResultsOverdue = {
  type: 'ClassRunResultsOverdue',
  data: { runId, campusId, endedOn: '2026-04-18', dueOn: '2026-04-25' },
};
export const finished: ClassRunFinished = {
  type: 'ClassRunFinished',
  data: { runId, actualOn: '2026-04-18', activeCount: 1 },
};
export const finalized: ClassRunResultsFinalized = {
  type: 'ClassRunResultsFinalized',
  data: {
    ...{ runId, completed: 1, notCompleted: 0, withdrawn: 0, dismissed: 0, earlyEmployed: 0 },
    avgAttendance: { hoursAttended: 6, hoursHeld: 6 },
  },
};
export const runCancelled = (
  affected: ClassRunCancelled['data']['affected'],
): ClassRunCancelled => ({
  type: 'ClassRunCancelled',
  data: {
    ...{ runId, courseId, campusId, classType, reasonCode: 'UNDER_MINIMUM', affected },
    alternatives: ['0199b2c0-0000-7000-8000-000000000a09'],
    cancelledAt: '2026-04-04T02:00:00.000Z',
  },
});
const later = sessions.map((session) => ({
  ...session,
  startsAt: session.startsAt.replace('-04-', '-05-'),
  endsAt: session.endsAt.replace('-04-', '-05-'),
}));
export const postponed: ClassRunPostponed = {
  type: 'ClassRunPostponed',
  data: {
    runId,
    ...{ oldStartsOn: '2026-04-11', newStartsOn: '2026-05-11', newEndsOn: '2026-05-18' },
    ...{ sessions: later, decideAt: '2026-05-03T15:00:00.000Z' },
  },
};
export const rescheduled: ClassSessionRescheduled = {
  type: 'ClassSessionRescheduled',
  data: {
    runId,
    sessionId: sessions[1].sessionId,
    from: { startsAt: sessions[1].startsAt, endsAt: sessions[1].endsAt },
    to: { startsAt: '2026-04-10T01:00:00.000Z', endsAt: '2026-04-10T04:00:00.000Z' },
    reason: 'ROOM_CLOSED',
  },
};
export const disrupted: ClassSessionsDisrupted = {
  type: 'ClassSessionsDisrupted',
  data: {
    runId,
    campusId: scheduled.data.campusId,
    causeId: '0199b2c0-0000-7000-8000-00000000c105',
    reason: 'FACILITY_INSPECTION',
    sessionIds: [sessions[1].sessionId],
  },
};
export const replaced: InstructorReplaced = {
  type: 'InstructorReplaced',
  data: { runId, from: 'instructor-1', to: 'instructor-2', effectiveFrom: '2026-04-11' },
};
export const runCancellation = runCancelled([]);
export const decision = decisionDue(DECIDE_AT);

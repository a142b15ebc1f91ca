import type {
  AttendanceRate,
  ClassRunScheduled,
  CompletionFailure,
  CompletionPolicy,
} from '@academy/contracts';
import { civilDateOf, Rejection, type Message } from '@academy/kernel';
import {
  attendanceRateOf,
  isFulfilled,
  reaches,
  type AttendanceMark,
  type AttendedSession,
} from './attendance.js';
import { confirmed, keysOf, type Enrollment } from './enrollment.js';
import type { EnrollmentEvent } from './events.js';

interface Mark {
  readonly seq: number;
  readonly mark: AttendanceMark;
  /** With `PARTIAL`: hours of the session that count. */
  readonly hoursPresent?: number;
}

type Run = Pick<ClassRunScheduled['data'], 'sessions' | 'completionPolicy' | 'endsOn'>;

export type CompleteEnrollment = Message<
  'CompleteEnrollment',
  {
    /** The class run as its stream has it at this moment. */
    run: Run;
    /** One mark for every session of the run. */
    marks: readonly Mark[];
    score?: number;
    at: string;
  }
>;

const attendedSessions = ({ sessions }: Run, marks: readonly Mark[]): AttendedSession[] => {
  const planned = new Set(sessions.map(({ seq }) => seq));
  if (marks.some(({ seq }) => !planned.has(seq))) throw new Rejection('SessionUnknown');
  return sessions.map(({ seq, hours }) => {
    const [mark, second] = marks.filter((candidate) => candidate.seq === seq);
    if (mark === undefined) throw new Rejection('AttendanceNotMarked', undefined, { seq });
    if (second !== undefined) throw new Rejection('AttendanceMarkedTwice', undefined, { seq });
    const { hoursPresent = 0 } = mark;
    if (hoursPresent < 0 || hoursPresent > hours)
      throw new Rejection('HoursBeyondSession', undefined, { seq });
    return { seq, hours, mark: mark.mark, hoursPresent };
  });
};

const failedRulesOf = (
  policy: CompletionPolicy,
  sessions: readonly AttendedSession[],
  rate: AttendanceRate,
  score: number | undefined,
): CompletionFailure[] => {
  const mandatory = sessions.filter(({ seq }) => policy.mandatorySessionSeqs.includes(seq));
  const rules: readonly (readonly [CompletionFailure, boolean])[] = [
    ['ATTENDANCE', reaches(rate, policy.minAttendanceRate)],
    ['MANDATORY_SESSION', mandatory.every(isFulfilled)],
    ['SCORE', policy.minScore === undefined || (score ?? -1) >= policy.minScore],
  ];
  return rules.filter(([, met]) => !met).map(([rule]) => rule);
};

/**
 * Settles the result of an enrolment when the last day of its class run has come (TRN-15): completed, or not with the
 * rules that failed. Rejects `EnrollmentNotApplied`, `EnrollmentAlreadyCancelled`, `EnrollmentEnded`,
 * `EnrollmentNotConfirmed`, `EnrollmentResultSettled`, `ClassRunNotFinished`, `SessionUnknown`, `AttendanceNotMarked`, `AttendanceMarkedTwice`, `HoursBeyondSession` and
 * `NoSessionHeld`.
 */
export const completeEnrollment = (
  { data: { run, marks, score, at } }: CompleteEnrollment,
  enrollment: Enrollment,
): readonly EnrollmentEvent[] => {
  const known = confirmed(enrollment);
  const { completionPolicy, endsOn } = run;
  if (civilDateOf(at) < endsOn) throw new Rejection('ClassRunNotFinished', undefined, { endsOn });
  const sessions = attendedSessions(run, marks);
  const attendanceRate = attendanceRateOf(sessions, completionPolicy);
  if (attendanceRate.hoursHeld === 0) throw new Rejection('NoSessionHeld');

  const failedRules = failedRulesOf(completionPolicy, sessions, attendanceRate, score);
  const result = {
    ...{ ...keysOf(known), attendanceRate },
    ...(score === undefined ? {} : { score }),
  };
  return failedRules.length === 0
    ? [{ type: 'EnrollmentCompleted', data: { ...result, completedOn: endsOn } }]
    : [{ type: 'EnrollmentNotCompleted', data: { ...result, failedRules, endedOn: endsOn } }];
};

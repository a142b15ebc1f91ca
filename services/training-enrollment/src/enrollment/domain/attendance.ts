import type { AttendanceRate, ClassSession, CompletionPolicy, Fraction } from '@academy/contracts';

/** How somebody attended a session; `NOT_HELD` is a session that was cancelled (TRN-14). */
export type AttendanceMark =
  'PRESENT' | 'EXCUSED' | 'LATE' | 'EARLY_LEAVE' | 'OUTING' | 'PARTIAL' | 'ABSENT' | 'NOT_HELD';

/** A session with its mark. `hoursPresent` counts for `PARTIAL` alone. */
export interface AttendedSession extends Pick<ClassSession, 'seq' | 'hours'> {
  readonly mark: AttendanceMark;
  readonly hoursPresent: number;
}

const WHOLE: readonly AttendanceMark[] = ['PRESENT', 'EXCUSED', 'LATE', 'EARLY_LEAVE', 'OUTING'];
const TARDY: readonly AttendanceMark[] = ['LATE', 'EARLY_LEAVE', 'OUTING'];

// Sums and ratios are taken in whole hundredths of an hour: binary fractions of hours would not add up.
const hundredths = (hours: number): number => Math.round(hours * 100);

const credited = ({ mark, hours, hoursPresent }: AttendedSession): number => {
  if (WHOLE.includes(mark)) return hours;
  return mark === 'PARTIAL' ? hoursPresent : 0;
};

const sum = (
  sessions: readonly AttendedSession[],
  hoursOf: (session: AttendedSession) => number,
): number => sessions.reduce((total, session) => total + hundredths(hoursOf(session)), 0);

/**
 * Hours attended of the hours held (TRN-14). Every `tardyEquivalence`-th late, early or outing mark, in the order of
 * the sessions, turns its session into an absence.
 */
export const attendanceRateOf = (
  sessions: readonly AttendedSession[],
  { tardyEquivalence }: CompletionPolicy,
): AttendanceRate => {
  const held = sessions.filter(({ mark }) => mark !== 'NOT_HELD');
  const lost = held
    .filter(({ mark }) => TARDY.includes(mark))
    .filter((_, index) => (index + 1) % tardyEquivalence === 0);
  const attended = sum(held, credited) - sum(lost, credited);
  return { hoursAttended: attended / 100, hoursHeld: sum(held, ({ hours }) => hours) / 100 };
};

/** Whether a rate reaches a threshold, as exact fractions (TRN-15). */
export const reaches = (
  { hoursAttended, hoursHeld }: AttendanceRate,
  { numerator, denominator }: Fraction,
): boolean => hundredths(hoursAttended) * denominator >= numerator * hundredths(hoursHeld);

/** Whether the whole of a session counts as attended, or it was not held. */
export const isFulfilled = ({ mark }: AttendedSession): boolean =>
  mark === 'NOT_HELD' || WHOLE.includes(mark);

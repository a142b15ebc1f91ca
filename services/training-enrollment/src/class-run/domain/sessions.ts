import type { ClassSession } from '@academy/contracts';
import { civilDateOf, Rejection } from '@academy/kernel';

/** The first and the last day of sessions, in Seoul; rejects `SessionsMissing`. */
export const daysOf = (sessions: readonly ClassSession[]) => {
  const times = sessions.toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) throw new Rejection('SessionsMissing');
  return { startsOn: civilDateOf(first.startsAt), endsOn: civilDateOf(last.endsAt) };
};

/** Guards that sessions are numbered and follow one another. Rejects `SessionsNotInSequence`, `SessionEndsBeforeStart`, `SessionsOverlap`. */
export const guardSessions = (sessions: readonly ClassSession[]): void => {
  sessions.forEach(({ seq, startsAt, endsAt }, index) => {
    const earlier = sessions[index - 1];
    if (seq !== index + 1) throw new Rejection('SessionsNotInSequence', undefined, { seq });
    if (endsAt <= startsAt) throw new Rejection('SessionEndsBeforeStart', undefined, { seq });
    if (earlier !== undefined && startsAt < earlier.endsAt)
      throw new Rejection('SessionsOverlap', undefined, { seq });
  });
};

import type { TrainingStrikeIssued } from '@academy/contracts';
import { addMonths, type Message } from '@academy/kernel';
import type { LearnerRecordEvent } from './events.js';
import type { LearnerRecord } from './learner-record.js';
import { countInWindow, counts, restrictedUntil, type StrikePolicy } from './strikes.js';

export type IssueStrike = Message<
  'IssueStrike',
  Pick<
    TrainingStrikeIssued['data'],
    'participantId' | 'strikeId' | 'kind' | 'enrollmentId' | 'occurredOn'
  > & { policy: StrikePolicy; at: string }
>;

/**
 * Notes that a seat went to waste (TRN-18): a warning first, then a restriction. One enrolment counts once, whatever was wrong
 * with it, and what was cleared does not come back with a repetition.
 */
export const issueStrike = (
  { data: { policy, at, ...strike } }: IssueStrike,
  { strikes }: LearnerRecord,
): readonly LearnerRecordEvent[] => {
  const known = strikes.some(
    (one) =>
      one.strikeId === strike.strikeId || (counts(one) && one.enrollmentId === strike.enrollmentId),
  );
  if (known) return [];
  const all = [...strikes, strike];
  const until = restrictedUntil(all, policy);
  const restriction = until === undefined ? {} : { restrictedUntil: until };
  const count = { countInWindow: countInWindow(all, strike, policy), ...restriction };
  const lapsesOn = addMonths(strike.occurredOn, policy.windowMonths);
  return [{ type: 'TrainingStrikeIssued', data: { ...strike, ...count, lapsesOn, issuedAt: at } }];
};

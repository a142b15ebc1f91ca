import type {
  EmployerReason,
  InterviewNoShowRecorded,
  InterviewResultRecorded,
} from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { interviewing } from './change-interview.js';
import type { ReferralEvent } from './events.js';
import { interviewIn } from './interview.js';
import { keysOf, type Referral } from './referral.js';

/** `missedBy` is who did not come; without it, both did. */
export type RecordInterview = Message<
  'RecordInterview',
  { interviewId: string; missedBy?: InterviewNoShowRecorded['data']['party']; now: string }
>;
export type RecordInterviewResult = Message<
  'RecordInterviewResult',
  Pick<InterviewResultRecorded['data'], 'interviewId' | 'result'> & {
    reasonCodes: readonly EmployerReason[];
    feedbackRef?: string;
    at: string;
  }
>;

/**
 * Records whether the interview took place, once its time has come. Rejects `ReferralEnded`, `InterviewNotScheduled`,
 * `InterviewOver` and `InterviewAhead`.
 */
export const recordInterview = (
  { data: { interviewId, missedBy, now } }: RecordInterview,
  referral: Referral,
): readonly ReferralEvent[] => {
  const known = interviewing(referral);
  const { status, at } = interviewIn(known.interviews, interviewId);
  if (status === (missedBy === undefined ? 'attended' : 'missed')) return [];
  if (status !== 'scheduled') throw new Rejection('InterviewOver');
  if (at > now) throw new Rejection('InterviewAhead');

  const keys = { interviewId, ...keysOf(known) };
  return missedBy === undefined
    ? [{ type: 'InterviewAttended', data: { ...keys, attendedAt: at } }]
    : [{ type: 'InterviewNoShowRecorded', data: { ...keys, party: missedBy } }];
};

/**
 * Records what the employer makes of an interview that took place; a failure is their refusal, and the outcome (MAT-13).
 * Rejects `ReferralEnded`, `InterviewNotScheduled` and `InterviewNotAttended`.
 */
export const recordInterviewResult = (
  { data: { interviewId, result, reasonCodes, feedbackRef, at } }: RecordInterviewResult,
  referral: Referral,
): readonly ReferralEvent[] => {
  const known = interviewing(referral);
  const interview = interviewIn(known.interviews, interviewId);
  if (interview.status !== 'attended') throw new Rejection('InterviewNotAttended');
  if (interview.result === result) return [];
  const told = feedbackRef === undefined ? {} : { feedbackRef };
  const recorded: ReferralEvent = {
    type: 'InterviewResultRecorded',
    data: { interviewId, ...keysOf(known), result, reasonCodes: [...reasonCodes], ...told },
  };
  if (result !== 'FAIL') return [recorded];

  const [reasonCode = 'OTHER'] = reasonCodes;
  const refusal = { result: 'REJECT', reasonCode, respondedAt: at } as const;
  return [recorded, { type: 'EmployerResponded', data: { ...keysOf(known), ...refusal } }];
};

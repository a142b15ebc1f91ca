import type { InterviewScheduled } from '@academy/contracts';
import { addDays, civilDateOf, Rejection, type Message } from '@academy/kernel';
import type { ReferralEvent } from './events.js';
import { keysOf, live, type Referral } from './referral.js';
import { withEmployer, type DecisionPolicy } from './respond-to-referral.js';

type Details = Omit<
  InterviewScheduled['data'],
  'referralId' | 'participantId' | 'jobOrderId' | 'decideBy'
>;

export type ScheduleInterview = Message<
  'ScheduleInterview',
  Details & { policy: DecisionPolicy; now: string }
>;

/**
 * Invites the person to an interview; who was not answered yet is so by that. Rejects `ReferralEnded`, `ReferralNotSent`,
 * `JobAlreadyOffered` and `InterviewInPast`.
 */
export const scheduleInterview = (
  { data: { policy, now, ...interview } }: ScheduleInterview,
  referral: Referral,
): readonly ReferralEvent[] => {
  const known = withEmployer(live(referral));
  const keys = keysOf(known);
  if (known.status === 'considered' && interview.interviewId in known.interviews) return [];
  if (interview.at < now) throw new Rejection('InterviewInPast');
  const decideBy = addDays(civilDateOf(interview.at), policy.decideDays);
  const scheduled: ReferralEvent = {
    type: 'InterviewScheduled',
    data: { ...keys, ...interview, decideBy },
  };
  if (known.status === 'considered') return [scheduled];

  const answer = { result: 'INTERVIEW', decideBy, respondedAt: now } as const;
  return [{ type: 'EmployerResponded', data: { ...keys, ...answer } }, scheduled];
};

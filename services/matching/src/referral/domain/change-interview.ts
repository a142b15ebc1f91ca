import type { InterviewCancelled } from '@academy/contracts';
import { addDays, civilDateOf, Rejection, type Message } from '@academy/kernel';
import type { ReferralEvent } from './events.js';
import { interviewIn, type Interview } from './interview.js';
import { keysOf, live, type LiveReferral, type Referral } from './referral.js';
import type { DecisionPolicy } from './respond-to-referral.js';

interface Named {
  readonly interviewId: string;
}

export type RescheduleInterview = Message<
  'RescheduleInterview',
  Named & { at: string; policy: DecisionPolicy; now: string }
>;
export type CancelInterview = Message<
  'CancelInterview',
  Named & Pick<InterviewCancelled['data'], 'by' | 'reasonCode'>
>;

type Interviewing = Extract<LiveReferral, { status: 'considered' | 'offered' }>;

/** The referral, if there may be interviews in it; rejects `ReferralEnded` and `InterviewNotScheduled`. */
export const interviewing = (referral: Referral): Interviewing => {
  const known = live(referral);
  if (known.status !== 'considered' && known.status !== 'offered')
    throw new Rejection('InterviewNotScheduled');
  return known;
};

const guardAhead = ({ status }: Interview): void => {
  if (status !== 'scheduled') throw new Rejection('InterviewOver');
};

/** Moves an interview. Rejects `ReferralEnded`, `InterviewNotScheduled`, `InterviewOver` and `InterviewInPast`. */
export const rescheduleInterview = (
  { data: { interviewId, at, policy, now } }: RescheduleInterview,
  referral: Referral,
): readonly ReferralEvent[] => {
  const known = interviewing(referral);
  const interview = interviewIn(known.interviews, interviewId);
  guardAhead(interview);
  if (interview.at === at) return [];
  if (at < now) throw new Rejection('InterviewInPast');

  const decideBy = addDays(civilDateOf(at), policy.decideDays);
  const data = { interviewId, ...keysOf(known), at, decideBy };
  return [{ type: 'InterviewRescheduled', data }];
};

/** Calls an interview off. Rejects `ReferralEnded`, `InterviewNotScheduled` and `InterviewOver`. */
export const cancelInterview = (
  { data: { interviewId, by, reasonCode } }: CancelInterview,
  referral: Referral,
): readonly ReferralEvent[] => {
  const known = interviewing(referral);
  const interview = interviewIn(known.interviews, interviewId);
  if (interview.status === 'cancelled') return [];
  guardAhead(interview);

  return [{ type: 'InterviewCancelled', data: { interviewId, ...keysOf(known), by, reasonCode } }];
};

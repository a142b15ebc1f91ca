import { addDays, civilDateOf, type CivilDate, type Message } from '@academy/kernel';
import type { ReferralEvent } from './events.js';
import type { Interview } from './interview.js';
import { keysOf, type Referral } from './referral.js';

export type AwaitInterviewResult = Message<
  'AwaitInterviewResult',
  { interviewId: string; at: string; recordDays: number }
>;
export type AskForInterviewResult = Message<
  'AskForInterviewResult',
  { interviewId: string; now: string }
>;

/** The interview, while the employer considers the person and nobody said how it went; a result that is still open is one. */
const open = (referral: Referral, interviewId: string): Interview | undefined => {
  if (referral.status !== 'considered') return undefined;
  const interview = referral.interviews[interviewId];
  const isOpen = interview?.status === 'scheduled' || interview?.status === 'attended';
  return isOpen && interview.result === undefined ? interview : undefined;
};

/** The last day for the result of an interview, while it is awaited and nobody was asked about it. */
export const resultDueOn = (referral: Referral, interviewId: string): CivilDate | undefined => {
  const interview = open(referral, interviewId);
  return interview?.asked ? undefined : interview?.recordBy;
};

/** Writes down by when the result of an interview is to be on record; nothing about one that was moved or is over meanwhile. */
export const awaitInterviewResult = (
  { data: { interviewId, at, recordDays } }: AwaitInterviewResult,
  referral: Referral,
): readonly ReferralEvent[] => {
  if (referral.status !== 'considered') return [];
  const interview = open(referral, interviewId);
  const recordBy = addDays(civilDateOf(at), recordDays);
  if (interview?.at !== at || interview.recordBy === recordBy) return [];
  return [{ type: 'InterviewResultAwaited', data: { interviewId, ...keysOf(referral), recordBy } }];
};

/** Says, once, that the result of an interview is not on record although its time is over (MAT-13). Nothing early. */
export const askForInterviewResult = (
  { data: { interviewId, now } }: AskForInterviewResult,
  referral: Referral,
): readonly ReferralEvent[] => {
  const recordBy = resultDueOn(referral, interviewId);
  if (referral.status !== 'considered' || recordBy === undefined) return [];
  if (civilDateOf(now) <= recordBy) return [];
  return [{ type: 'InterviewResultOverdue', data: { interviewId, ...keysOf(referral), recordBy } }];
};

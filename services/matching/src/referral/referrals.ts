import { addDays, category, startOfDay, type CivilDate, type Timer } from '@academy/kernel';
import { resultDueOn } from './domain/await-interview-result.js';
import { referralDecider, type ReferralCommand } from './domain/referral.decider.js';
import type { Referral } from './domain/referral.js';

const REMINDER = 'employer-reminder';
const RESULT = 'interview-result:';

/** Who has until a day has all of that day. */
const after = (kind: string, lastDay: CivilDate): Timer => ({
  kind,
  due: startOfDay(addDays(lastDay, 1)),
});

const results = (referral: Extract<Referral, { status: 'considered' }>): readonly Timer[] =>
  Object.keys(referral.interviews).flatMap((interviewId) => {
    const dueOn = resultDueOn(referral, interviewId);
    return dueOn === undefined ? [] : [after(`${RESULT}${interviewId}`, dueOn)];
  });

const timers = (referral: Referral): readonly Timer[] => {
  switch (referral.status) {
    case 'proposed':
      return [after('person-answer', referral.answerBy)];
    case 'sent': {
      const { remindOn, reminded, expiresOn } = referral;
      const reminders = remindOn.slice(reminded).map((day, index) => ({
        kind: `${REMINDER}-${reminded + index + 1}`,
        due: startOfDay(day),
      }));
      return [...reminders, after('employer-answer', expiresOn)];
    }
    case 'considered':
      return [...results(referral), after('employer-decision', referral.decideBy)];
    case 'offered':
      return [after('offer-answer', referral.answerBy)];
    case 'unknown':
    case 'consented':
    case 'accepted':
    case 'declined':
    case 'rejected':
    case 'withdrawn':
    case 'expired':
    case 'hired':
      return [];
  }
};

const onTimer = ({ kind }: Timer, now: string): ReferralCommand => {
  if (kind.startsWith(RESULT))
    return { type: 'AskForInterviewResult', data: { interviewId: kind.slice(RESULT.length), now } };
  const type = kind.startsWith(REMINDER) ? 'RemindEmployer' : 'ExpireReferral';
  return { type, data: { at: now } };
};

/** Referrals: `referral-<referralId>`. One calls back when it is somebody's turn and their time is over (T-16, T-17). */
export const referrals = category('referral', referralDecider, {
  about: 'participant',
  timers,
  onTimer,
});

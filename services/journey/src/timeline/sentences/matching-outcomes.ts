import type {
  EmployerResponded,
  EmployerResponseOverdue,
  InterviewAttended,
  InterviewCancelled,
  InterviewNoShowRecorded,
  InterviewRescheduled,
  InterviewResultAwaited,
  InterviewResultOverdue,
  InterviewResultRecorded,
  InterviewScheduled,
  JobOfferAccepted,
  JobOfferDeclined,
  JobOfferExpired,
  JobOfferExtended,
  ReferralExpired,
  ReferralHired,
  ReferralViewed,
  ReferralWithdrawn,
} from '@academy/contracts';
import { civilDateOf } from '@academy/kernel';
import { labels, type SentencesOf } from './sentence.js';

type OutcomeContracts = readonly [
  typeof ReferralViewed,
  typeof EmployerResponded,
  typeof EmployerResponseOverdue,
  typeof ReferralWithdrawn,
  typeof ReferralExpired,
  typeof ReferralHired,
  typeof InterviewScheduled,
  typeof InterviewRescheduled,
  typeof InterviewCancelled,
  typeof InterviewAttended,
  typeof InterviewNoShowRecorded,
  typeof InterviewResultAwaited,
  typeof InterviewResultOverdue,
  typeof InterviewResultRecorded,
  typeof JobOfferExtended,
  typeof JobOfferAccepted,
  typeof JobOfferDeclined,
  typeof JobOfferExpired,
];

const answers = labels<EmployerResponded['data']['result']>({
  INTERVIEW: ['면접 요청', 'an interview'],
  HOLD: ['보류', 'to wait'],
  REJECT: ['채용하지 않음', 'no'],
  HIRE: ['채용 의사', 'to hire'],
});
const parties = labels<ReferralWithdrawn['data']['by']>({
  PARTICIPANT: ['본인', 'the person'],
  EMPLOYER: ['구인기업', 'the employer'],
  OPERATOR: ['담당자', 'the staff'],
  SYSTEM: ['시스템', 'the system'],
});
const results = labels<InterviewResultRecorded['data']['result']>({
  PASS: ['합격', 'passed'],
  FAIL: ['불합격', 'not passed'],
  PENDING: ['결정 전', 'not decided yet'],
});

/** How a referral's way to its outcome is told. */
export const outcomeSentences = {
  ReferralViewed: {
    ko: () => '구인기업이 알선을 열어 보았습니다.',
    en: () => 'The employer looked at the referral.',
  },
  EmployerResponded: {
    ko: ({ result }) => `구인기업이 회신했습니다 (${answers.ko(result)}).`,
    en: ({ result }) => `The employer answered: ${answers.en(result)}.`,
  },
  EmployerResponseOverdue: {
    ko: ({ reminderNo }) => `구인기업에 회신을 재촉했습니다 (${reminderNo}번째).`,
    en: ({ reminderNo }) => `The employer was reminded to answer (no. ${reminderNo}).`,
  },
  ReferralWithdrawn: {
    ko: ({ by }) => `알선이 철회되었습니다 (${parties.ko(by)}).`,
    en: ({ by }) => `The referral was withdrawn by ${parties.en(by)}.`,
  },
  ReferralExpired: {
    ko: ({ party }) => `${parties.ko(party)} 쪽의 답이 없어 알선이 끝났습니다.`,
    en: ({ party }) => `The referral ended because ${parties.en(party)} did not answer.`,
  },
  ReferralHired: {
    ko: () => '알선이 취업으로 이어졌습니다.',
    en: () => 'The referral led to a placement.',
  },
  InterviewScheduled: {
    ko: ({ at }) => `면접이 잡혔습니다 (${civilDateOf(at)}).`,
    en: ({ at }) => `An interview was scheduled on ${civilDateOf(at)}.`,
  },
  InterviewRescheduled: {
    ko: ({ at }) => `면접 날짜가 바뀌었습니다 (${civilDateOf(at)}).`,
    en: ({ at }) => `The interview was moved to ${civilDateOf(at)}.`,
  },
  InterviewCancelled: {
    ko: ({ by }) => `면접이 취소되었습니다 (${parties.ko(by)}).`,
    en: ({ by }) => `The interview was cancelled by ${parties.en(by)}.`,
  },
  InterviewAttended: {
    ko: () => '면접을 보았습니다.',
    en: () => 'The interview took place.',
  },
  InterviewNoShowRecorded: {
    ko: ({ party }) => `${parties.ko(party)} 쪽이 면접에 오지 않았습니다.`,
    en: ({ party }) => `The interview was missed by ${parties.en(party)}.`,
  },
  InterviewResultAwaited: {
    ko: ({ recordBy }) => `면접 결과를 ${recordBy}까지 기록합니다.`,
    en: ({ recordBy }) => `The result of the interview is awaited by ${recordBy}.`,
  },
  InterviewResultOverdue: {
    ko: ({ recordBy }) => `면접 결과가 기한(${recordBy})까지 기록되지 않았습니다.`,
    en: ({ recordBy }) => `No result of the interview was on record by ${recordBy}.`,
  },
  InterviewResultRecorded: {
    ko: ({ result }) => `면접 결과가 나왔습니다 (${results.ko(result)}).`,
    en: ({ result }) => `The interview was ${results.en(result)}.`,
  },
  JobOfferExtended: {
    ko: ({ startOn, answerBy }) => `채용을 제안받았습니다 (${startOn} 시작; ${answerBy}까지 회신).`,
    en: ({ startOn, answerBy }) =>
      `A job from ${startOn} on was offered; an answer is due by ${answerBy}.`,
  },
  JobOfferAccepted: {
    ko: () => '채용 제안을 받아들였습니다.',
    en: () => 'The job offer was accepted.',
  },
  JobOfferDeclined: {
    ko: () => '채용 제안을 거절했습니다.',
    en: () => 'The job offer was declined.',
  },
  JobOfferExpired: {
    ko: ({ answerBy }) => `채용 제안의 답변 기한(${answerBy})이 지났습니다.`,
    en: ({ answerBy }) => `The job offer expired, as it was not answered by ${answerBy}.`,
  },
} satisfies SentencesOf<OutcomeContracts>;

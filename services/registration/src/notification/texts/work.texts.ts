import { josa } from 'es-hangul';
import { checkpointOf, dayOf, momentOf, type Text } from './words.js';

/** About recommendations, referrals, interviews, work and what comes after. */
export const workTexts = {
  RECOMMENDATIONS: {
    ko: () => '새로 추천된 일자리가 있습니다. 추천 이유와 함께 살펴보세요.',
    en: () => 'There are new jobs recommended to you. See them and why.',
  },
  REFERRAL_CONSENT: {
    ko: (refs) => `추천 일자리가 있습니다. ${dayOf(refs)}까지 지원 여부를 알려 주세요.`,
    en: (refs) => `There is a job for you. Tell us by ${refs.on} whether you want to apply.`,
  },
  EMPLOYER_ANSWERED: {
    ko: () => '지원하신 기업이 답했습니다. 내 알선에서 확인해 주세요.',
    en: () => 'The employer has answered. Please see your referrals.',
  },
  INTERVIEW_SCHEDULED: {
    ko: (refs) => `${momentOf(refs).ko}에 면접이 있습니다.`,
    en: (refs) => `You have an interview at ${momentOf(refs).en}.`,
  },
  INTERVIEW_MOVED: {
    ko: (refs) => `면접 일정이 ${momentOf(refs).ko}로 바뀌었습니다.`,
    en: (refs) => `Your interview was moved to ${momentOf(refs).en}.`,
  },
  INTERVIEW_REMINDER: {
    ko: (refs) => `${momentOf(refs).ko}에 면접이 있습니다. 못 가시면 미리 알려 주세요.`,
    en: (refs) => `You have an interview at ${momentOf(refs).en}. Tell us if you cannot go.`,
  },
  INTERVIEW_CANCELLED: {
    ko: () => '면접이 취소되었습니다. 담당자가 다음 일정을 안내해 드리겠습니다.',
    en: () => 'Your interview was cancelled. We will tell you how it goes on.',
  },
  JOB_OFFER: {
    ko: (refs) => `채용 제안을 받으셨습니다. ${dayOf(refs)}까지 답해 주세요.`,
    en: (refs) => `You were offered a job. Please answer by ${refs.on}.`,
  },
  PLACEMENT_CONFIRMED: {
    ko: (refs) => `취업이 확정되었습니다. ${dayOf(refs)}부터 근무합니다.`,
    en: (refs) => `Your job is confirmed. You start on ${refs.on}.`,
  },
  AFTERCARE_CONTACT: {
    ko: (refs) =>
      `${josa(checkpointOf(refs).ko, '이/가')} 되어 안부를 여쭙고자 합니다. 담당자가 곧 연락드리겠습니다.`,
    en: (refs) => `It is ${checkpointOf(refs).en}. We will call you soon to ask how it goes.`,
  },
  ISSUE_RECEIVED: {
    ko: (refs) =>
      `말씀하신 직장 고충을 접수했습니다. ${dayOf(refs)}까지 담당자가 연락드리겠습니다.`,
    en: (refs) => `We received what you reported about your workplace and call you by ${refs.on}.`,
  },
} as const satisfies Readonly<Record<string, Text>>;

import type { counselingEvents } from '@academy/contracts';
import { josa } from 'es-hangul';
import { appointmentSentences } from './counseling-appointment.js';
import { assessmentSentences } from './counseling-assessment.js';
import { caseSentences } from './counseling-case.js';
import { planSentences } from './counseling-plan.js';
import { referralSentences } from './counseling-referral.js';
import { classTypes, readinessLevels } from './labels.js';
import type { SentencesOf } from './sentence.js';
import { policySentences, taskSentences } from './shared.js';

/** How the events of counselling are told. */
export const counselingSentences = {
  CounselingCaseOpened: {
    ko: ({ priority }) =>
      priority === 'HIGH' ? '우선 상담 대상으로 상담을 열었습니다.' : '상담을 열었습니다.',
    en: ({ priority }) =>
      priority === 'HIGH'
        ? 'A counselling case of high priority was opened.'
        : 'A counselling case was opened.',
  },
  ConsultantAssigned: {
    ko: ({ caseloadAfter }) => `담당 상담사를 배정했습니다 (담당 ${caseloadAfter}명).`,
    en: ({ caseloadAfter }) =>
      `A consultant was assigned, who now has ${caseloadAfter} open cases.`,
  },
  CaseloadSlotReserved: {
    ko: ({ openCases, cap }) => `상담사가 사례를 하나 더 맡았습니다 (${openCases}/${cap}).`,
    en: ({ openCases, cap }) => `A consultant took on one more case (${openCases} of ${cap}).`,
  },
  ReadinessLevelConfirmed: {
    ko: ({ level, validUntil }) =>
      `취업 준비도를 '${readinessLevels.ko(level)}'${josa.pick(readinessLevels.ko(level), '으로/로')} 확정했습니다 (${validUntil}까지 유효).`,
    en: ({ level, validUntil }) =>
      `The readiness was confirmed as ${readinessLevels.en(level)} until ${validUntil}.`,
  },
  TrackRecommended: {
    ko: ({ classType, validUntil }) =>
      `${josa(classTypes.ko(classType), '을/를')} 추천했습니다 (${validUntil}까지 유효).`,
    en: ({ classType, validUntil }) =>
      `The consultant recommended ${classTypes.en(classType)} until ${validUntil}.`,
  },
  ...caseSentences,
  ...appointmentSentences,
  ...assessmentSentences,
  ...planSentences,
  ...referralSentences,
  ...policySentences,
  ...taskSentences,
} satisfies SentencesOf<typeof counselingEvents>;

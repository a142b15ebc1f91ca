import type { counselingEvents } from '@academy/contracts';
import { readinessLevels } from './labels.js';
import type { SentencesOf } from './sentence.js';

/** How the assessment events of counselling are told. */
export const assessmentSentences = {
  AssessmentStarted: {
    ko: () => '경력진단을 시작했습니다.',
    en: () => 'An assessment was started.',
  },
  AssessmentSubmitted: {
    ko: ({ assisted }) =>
      assisted ? '도움을 받아 경력진단을 제출했습니다.' : '경력진단을 제출했습니다.',
    en: ({ assisted }) =>
      assisted ? 'The assessment was submitted with assistance.' : 'The assessment was submitted.',
  },
  AssessmentScored: {
    ko: ({ dimensions }) => `경력진단을 채점했습니다 (${dimensions.length}개 영역).`,
    en: ({ dimensions }) => `The assessment was scored in ${dimensions.length} dimensions.`,
  },
  ReadinessLevelProposed: {
    ko: ({ level }) => `취업 준비도 '${readinessLevels.ko(level)}'이(가) 제안되었습니다.`,
    en: ({ level }) => `The model proposed the readiness level ${readinessLevels.en(level)}.`,
  },
  ReadinessLevelContested: {
    ko: () => '취업 준비도에 이의를 제기했습니다.',
    en: () => 'The participant contested the readiness level.',
  },
  AssessmentInvalidated: {
    ko: ({ reasonCode }) => `경력진단을 무효로 했습니다 (${reasonCode}).`,
    en: ({ reasonCode }) => `The assessment was invalidated (${reasonCode}).`,
  },
} satisfies Partial<SentencesOf<typeof counselingEvents>>;

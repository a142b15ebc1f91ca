import { problems } from '@academy/platform';

/** How refusals about a recommendation are told to a caller. */
export const recommendationProblems = problems({
  AutomatedRecommendationRefused: {
    status: 409,
    ko: '자동 추천을 원하지 않은 분입니다. 상담사가 직접 제안하세요',
    en: 'The person refused automated recommendation; a consultant proposes by hand',
  },
  RecommendationOver: {
    status: 409,
    ko: '이미 답했거나 기한이 지난 추천입니다',
    en: 'The recommendation was answered or is over',
  },
  RecommendationUnknown: {
    status: 404,
    ko: '없는 추천입니다',
    en: 'There is no such recommendation',
  },
  WishesMissing: {
    status: 409,
    ko: '희망 조건을 먼저 적어야 합니다',
    en: 'The wishes of the person are not known yet',
  },
});

import type {
  CandidateWishesNoted,
  MatchBatchCompleted,
  MatchRunCompleted,
  NightlyRunBegan,
  NightlyRunScheduled,
  RecommendationAccepted,
  RecommendationDismissed,
  RecommendationExpired,
  RecommendationExplained,
  RecommendationIssued,
  RecommendationReviewRequested,
  RecommendationReviewed,
  RecommendationViewed,
} from '@academy/contracts';
import type { SentencesOf } from './sentence.js';

type RecommendationContracts = readonly [
  typeof CandidateWishesNoted,
  typeof MatchRunCompleted,
  typeof MatchBatchCompleted,
  typeof NightlyRunScheduled,
  typeof NightlyRunBegan,
  typeof RecommendationIssued,
  typeof RecommendationViewed,
  typeof RecommendationAccepted,
  typeof RecommendationDismissed,
  typeof RecommendationExplained,
  typeof RecommendationReviewed,
  typeof RecommendationReviewRequested,
  typeof RecommendationExpired,
];

/** How what a machine recommends, and what people make of it, is told. */
export const recommendationSentences = {
  CandidateWishesNoted: {
    ko: ({ profileVersion }) => `희망 조건을 적었습니다 (${profileVersion}번째 판).`,
    en: ({ profileVersion }) => `The wishes were noted, version ${profileVersion}.`,
  },
  MatchRunCompleted: {
    ko: ({ candidates, eligible }) =>
      `일자리 ${candidates}건을 살펴 조건에 맞는 ${eligible}건을 찾았습니다.`,
    en: ({ candidates, eligible }) =>
      `Of ${candidates} job orders, ${eligible} met every condition.`,
  },
  MatchBatchCompleted: {
    ko: ({ people, recommendedTo }) =>
      `인재 ${people}명을 살펴 ${recommendedTo}명에게 일자리를 추천했습니다.`,
    en: ({ people, recommendedTo }) =>
      `Of ${people} people looked at, ${recommendedTo} were recommended a job.`,
  },
  NightlyRunScheduled: {
    ko: ({ atHour }) => `매일 ${atHour}시에 일자리를 추천합니다.`,
    en: ({ atHour }) => `Jobs are recommended every night at ${atHour} o'clock.`,
  },
  NightlyRunBegan: {
    ko: () => '야간 일자리 추천을 시작했습니다.',
    en: () => 'The nightly recommendation began.',
  },
  RecommendationIssued: {
    ko: ({ rank, score }) => `일자리를 추천받았습니다 (${rank}순위, ${score}점).`,
    en: ({ rank, score }) => `A job was recommended, ranked ${rank} with ${score} points.`,
  },
  RecommendationViewed: {
    ko: () => '추천을 열어 보았습니다.',
    en: () => 'The recommendation was looked at.',
  },
  RecommendationAccepted: {
    ko: () => '추천을 받아들여 알선을 제안했습니다.',
    en: () => 'The recommendation was accepted and a referral proposed.',
  },
  RecommendationDismissed: {
    ko: () => '추천을 제외했습니다.',
    en: () => 'The recommendation was dismissed.',
  },
  RecommendationExplained: {
    ko: () => '추천 이유를 확인했습니다.',
    en: () => 'The recommendation was explained.',
  },
  RecommendationReviewed: {
    ko: ({ decision }) =>
      decision === 'UPHELD' ? '담당자가 추천을 확인했습니다.' : '담당자가 추천을 거두었습니다.',
    en: ({ decision }) =>
      decision === 'UPHELD'
        ? 'A person upheld the recommendation.'
        : 'A person took the recommendation back.',
  },
  RecommendationReviewRequested: {
    ko: () => '추천을 사람이 다시 검토해 달라고 요청했습니다.',
    en: () => 'A review of the recommendation by a person was asked for.',
  },
  RecommendationExpired: {
    ko: () => '추천의 유효 기간이 지났습니다.',
    en: () => 'The recommendation expired.',
  },
} satisfies SentencesOf<RecommendationContracts>;

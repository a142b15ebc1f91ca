import type {
  AutomatedRecommendationResumed,
  AutomatedRecommendationStopped,
  CandidacyClosed,
  CandidacyHeld,
  CandidacyReleased,
  CandidateMergeNoted,
  CandidateTrainingNoted,
  EmployerReferralsPaused,
  EmployerReferralsResumed,
  EmployerUserLinked,
  EmployerUserUnlinked,
  ProfileStandingNoted,
} from '@academy/contracts';
import { labels, type SentencesOf } from './sentence.js';

type CandidacyContracts = readonly [
  typeof CandidacyClosed,
  typeof CandidacyHeld,
  typeof CandidacyReleased,
  typeof ProfileStandingNoted,
  typeof AutomatedRecommendationStopped,
  typeof AutomatedRecommendationResumed,
  typeof CandidateTrainingNoted,
  typeof CandidateMergeNoted,
  typeof EmployerReferralsPaused,
  typeof EmployerReferralsResumed,
  typeof EmployerUserLinked,
  typeof EmployerUserUnlinked,
];

const closings = labels<CandidacyClosed['data']['reasonCode']>({
  EXITED: ['참여 종결', 'the participation ended'],
  CONSENT_WITHDRAWN: ['동의 철회', 'the consent was withdrawn'],
  MERGED: ['계정 통합', 'the account was merged'],
  ERASED: ['개인정보 파기', 'the personal data was erased'],
});
const standings = labels<ProfileStandingNoted['data']['standing']>({
  FRESH: ['최신', 'fresh'],
  STALE: ['기한 경과', 'stale'],
  HIDDEN: ['비공개', 'hidden'],
});

/** How the course of a candidacy is told. */
export const candidacySentences = {
  CandidacyClosed: {
    ko: ({ reasonCode }) => `일자리 연계가 끝났습니다 (${closings.ko(reasonCode)}).`,
    en: ({ reasonCode }) => `The candidacy was closed, as ${closings.en(reasonCode)}.`,
  },
  CandidacyHeld: {
    ko: () => '중복 등록 여부를 확인하는 동안 새 알선을 보류합니다.',
    en: () => 'New referrals wait while a duplicate registration is looked into.',
  },
  CandidacyReleased: {
    ko: () => '알선 보류가 풀렸습니다.',
    en: () => 'New referrals are possible again.',
  },
  ProfileStandingNoted: {
    ko: ({ standing }) => `인재정보 상태를 확인했습니다 (${standings.ko(standing)}).`,
    en: ({ standing }) => `The talent profile is ${standings.en(standing)}.`,
  },
  AutomatedRecommendationStopped: {
    ko: () => '자동 추천을 거부했습니다. 상담사가 직접 일자리를 찾습니다.',
    en: () => 'Automated recommendation was refused; a consultant looks for work by hand.',
  },
  AutomatedRecommendationResumed: {
    ko: () => '자동 추천을 다시 허용했습니다.',
    en: () => 'Automated recommendation was allowed again.',
  },
  CandidateTrainingNoted: {
    ko: ({ skills }) => `수료한 과정의 역량 ${skills.length}개를 반영했습니다.`,
    en: ({ skills }) => `What a completed class teaches was noted: ${skills.length} skills.`,
  },
  CandidateMergeNoted: {
    ko: () => '통합된 계정의 알선 기록을 이어받았습니다.',
    en: () => 'The referrals of a merged account count for this one.',
  },
  EmployerReferralsPaused: {
    ko: () => '중대한 직장 고충을 확인하는 동안 이 기업에 새로 알선하지 않습니다.',
    en: () => 'Nobody new is referred to the employer while a grave issue is looked into.',
  },
  EmployerReferralsResumed: {
    ko: () => '이 기업에 다시 알선합니다.',
    en: () => 'People are referred to the employer again.',
  },
  EmployerUserLinked: {
    ko: () => '기업을 대신할 사용자를 연결했습니다.',
    en: () => 'A user was linked to the employer.',
  },
  EmployerUserUnlinked: {
    ko: () => '기업 사용자의 연결을 해제했습니다.',
    en: () => 'A user was unlinked from the employer.',
  },
} satisfies SentencesOf<CandidacyContracts>;

import { problems } from '@academy/platform';

/** How refusals about eligibility are told. */
export const eligibilityProblems = problems({
  AppealDecided: {
    status: 409,
    ko: '이의신청에 대한 결정이 이미 있습니다',
    en: 'The appeal has been decided; the decision is final',
  },
  AppealTooLate: {
    status: 409,
    ko: '이의신청 기한이 지났습니다',
    en: 'The days for an appeal are over',
  },
  CoEnrollmentBlocks: {
    status: 409,
    ko: '다른 공공 일자리 사업에 참여 중입니다',
    en: 'The person takes part in another programme that bars this one',
  },
  CoEnrollmentEndsBeforeStart: {
    status: 422,
    ko: '종료일이 시작일보다 빠릅니다',
    en: 'It would end before it begins',
  },
  EligibilityNotDenied: {
    status: 409,
    ko: '불인정된 심사가 아닙니다',
    en: 'The eligibility was not denied',
  },
  EligibilityReviewUnknown: {
    status: 404,
    ko: '없는 자격 심사입니다',
    en: 'There is no such review',
  },
  EligibilityUndecided: {
    status: 409,
    ko: '아직 결정되지 않은 심사입니다',
    en: 'The review is not decided yet',
  },
  EvidenceAgainst: {
    status: 409,
    ko: '자격 요건을 충족하지 않는 증빙이 있습니다',
    en: 'Evidence speaks against it',
  },
  EvidenceExpired: {
    status: 422,
    ko: '유효 기간이 지난 증빙입니다',
    en: 'The evidence may not be used any more',
  },
  EvidenceFromFuture: {
    status: 422,
    ko: '확인 시각이 미래입니다',
    en: 'The evidence was checked in the future',
  },
  EvidenceMissing: {
    status: 409,
    ko: '증빙이 부족합니다',
    en: 'Evidence is missing',
  },
  NothingAgainst: {
    status: 409,
    ko: '불인정할 사유가 없습니다',
    en: 'Nothing speaks against it',
  },
  OverrideEndsInPast: {
    status: 422,
    ko: '변경의 마지막 날이 이미 지났습니다',
    en: 'The override would already be over',
  },
});

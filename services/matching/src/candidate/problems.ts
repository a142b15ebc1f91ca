import { problems } from '@academy/platform';

/** How refusals about a candidate are told to a caller. */
export const candidateProblems = problems({
  WantedHoursReversed: {
    status: 422,
    ko: '희망 근로시간의 하한이 상한보다 깁니다',
    en: 'The fewest hours wanted are more than the most',
  },
  CandidacyClosed: {
    status: 409,
    ko: '사관학교 참여가 끝난 분입니다',
    en: 'The participation of the person has ended',
  },
  CandidacyHeld: {
    status: 409,
    ko: '중복 등록 여부를 확인하고 있어 새 알선을 시작할 수 없습니다',
    en: 'It is being found out whether the account is a second one of the same person; nothing new begins meanwhile',
  },
  CandidacyNotOpened: {
    status: 409,
    ko: '아직 사관학교 참여가 시작되지 않은 분입니다',
    en: 'The person has not entered the academy yet',
  },
  EmployerConsentEnded: {
    status: 409,
    ko: '채용 기업 제공 동의가 철회되었거나 기한이 지났습니다',
    en: 'The consent to be shown to employers was withdrawn or has expired',
  },
  EmployerConsentNotArrived: {
    status: 409,
    ko: '채용 기업 제공 동의가 없습니다. 방금 동의했다면 잠시 후 다시 시도하세요',
    en: 'There is no consent to be shown to employers; if it was given just now, try again shortly',
  },
  JobOrderAlreadyReferredTo: {
    status: 409,
    ko: '이 구인에 진행 중인 알선이 이미 있습니다',
    en: 'A referral to this order is already under way',
  },
  LiveReferralLimitReached: {
    status: 409,
    ko: '진행 중인 알선이 한도에 이르렀습니다. 하나를 끝내야 새로 제안할 수 있습니다',
    en: 'As many referrals are under way as allowed; one must end before another is proposed',
  },
});

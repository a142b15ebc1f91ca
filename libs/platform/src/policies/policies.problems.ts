import { problems } from '../http/problems/catalogue.js';

/** How refusals about policies are told. */
export const policyProblems = problems({
  PolicyVersionExists: {
    status: 409,
    ko: '같은 이름의 정책 버전이 이미 있습니다',
    en: 'A version of this name has been published',
  },
  PolicyNotAhead: {
    status: 422,
    ko: '정책은 빨라도 내일부터 적용할 수 있습니다',
    en: 'A policy takes effect tomorrow at the earliest',
  },
  PolicyBeforeLatest: {
    status: 409,
    ko: '이미 공표된 정책보다 뒤의 날짜여야 합니다',
    en: 'A policy takes effect after every version that there is',
  },
});

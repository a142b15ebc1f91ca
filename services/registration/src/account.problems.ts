import { problems } from '@academy/platform';

/** How refusals about accounts, their duplicates and their end are told. */
export const accountProblems = problems({
  DuplicateAlreadyDecided: {
    status: 409,
    ko: '이미 다른 사람으로 결정되었습니다',
    en: 'It is decided already that these are different people',
  },
  DuplicateReviewUnknown: {
    status: 404,
    ko: '없는 중복 확인입니다',
    en: 'There is no such duplicate review',
  },
});

/** How refusals about assessments are told. */
export const assessmentProblems = {
  AlreadySubmitted: {
    status: 409,
    ko: '이미 제출한 진단입니다',
    en: 'The answers have been handed in',
  },
  AssessmentInvalid: {
    status: 409,
    ko: '무효로 처리된 진단입니다',
    en: 'This assessment is invalid',
  },
  AssessmentOfAnotherCase: {
    status: 422,
    ko: '다른 상담 사례의 진단입니다',
    en: 'This assessment is of another case',
  },
  AssessmentUnknown: {
    status: 404,
    ko: '없는 진단입니다',
    en: 'There is no such assessment',
  },
  DimensionTwice: {
    status: 422,
    ko: '같은 영역의 점수가 두 번 들어 있습니다',
    en: 'A dimension is scored twice',
  },
  NothingProposed: {
    status: 409,
    ko: '제안된 준비 수준이 없습니다',
    en: 'No level has been proposed',
  },
  NotScored: {
    status: 409,
    ko: '채점을 먼저 해야 합니다',
    en: 'The assessment is not scored',
  },
  NotSubmitted: {
    status: 409,
    ko: '답변을 먼저 제출해야 합니다',
    en: 'The answers have not been handed in',
  },
} as const;

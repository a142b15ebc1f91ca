import { problems } from '@academy/platform';

/** How refusals about an employer are told to a caller. */
export const employerProblems = problems({
  CheckDatedInFuture: {
    status: 422,
    ko: '확인 날짜가 미래입니다',
    en: 'A check is dated in the future',
  },
  EmployerAlreadyApplied: {
    status: 409,
    ko: '이미 신청한 사업자등록번호입니다',
    en: 'An employer with this business number has applied already',
  },
  EmployerAlreadyVerified: {
    status: 409,
    ko: '이미 확인한 기업은 거절할 수 없고 중지만 할 수 있습니다',
    en: 'The employer was verified and can only be suspended',
  },
  EmployerIsSuspended: {
    status: 409,
    ko: '참여가 중지된 기업입니다',
    en: 'The employer is suspended',
  },
  EmployerNotSuspended: {
    status: 409,
    ko: '참여가 중지된 기업이 아닙니다',
    en: 'The employer is not suspended',
  },
  EmployerTurnedDown: {
    status: 409,
    ko: '참여가 거절된 기업입니다',
    en: 'The employer was rejected',
  },
  EmployerCheckFailed: {
    status: 409,
    ko: '통과하지 못한 확인 항목이 있어 기업을 확인할 수 없습니다',
    en: 'A check failed, so the employer cannot be verified',
  },
  EmployerCheckMissing: {
    status: 422,
    ko: '필수 확인 항목이 빠졌습니다',
    en: 'A required check is missing',
  },
  EmployerNotApplied: {
    status: 409,
    ko: '참여를 신청하지 않은 기업입니다',
    en: 'This employer has not applied',
  },
  EmployerNotVerified: {
    status: 409,
    ko: '기업 확인을 먼저 마쳐야 합니다',
    en: 'The employer is not verified',
  },
  EmployerOfAnotherBusinessNumber: {
    status: 409,
    ko: '다른 사업자등록번호로 신청한 기업입니다',
    en: 'This employer applied under another business number',
  },
  EmployerUserOfAnother: {
    status: 409,
    ko: '다른 기업에 연결된 사용자입니다. 먼저 해제해야 합니다',
    en: 'The user acts for another employer; unlink them there first',
  },
  EmployerVerificationExpired: {
    status: 409,
    ko: '기업 확인의 유효 기간이 지났습니다. 다시 확인해야 합니다',
    en: 'The verification of the employer has expired; verify it again',
  },
  EmployerUnderReview: {
    status: 409,
    ko: '중대한 직장 고충을 확인하고 있어 알선을 보류한 기업입니다',
    en: 'A grave issue at the workplace is looked into; nobody is referred to the employer meanwhile',
  },
});

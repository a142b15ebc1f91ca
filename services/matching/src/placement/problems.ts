import { problems } from '@academy/platform';

/** How refusals about a placement are told to a caller. */
export const placementProblems = problems({
  ContractEndMissing: {
    status: 422,
    ko: '기간제 계약에는 종료일이 필요합니다',
    en: 'A fixed-term contract must say when it ends',
  },
  ContractEndsBeforeStart: {
    status: 422,
    ko: '계약 종료일이 시작일보다 빠릅니다',
    en: 'The contract ends before it starts',
  },
  EndBeforeStart: {
    status: 422,
    ko: '근무 종료일이 시작일보다 빠릅니다',
    en: 'The work ends before it began',
  },
  EndDatedInFuture: {
    status: 422,
    ko: '근무 종료일이 미래입니다. 끝난 뒤에 기록하세요',
    en: 'The last day of work lies ahead; record it once it has come',
  },
  PlacementAlreadyStarted: {
    status: 409,
    ko: '이미 근무를 시작한 취업입니다',
    en: 'Work has begun already',
  },
  PlacementNotStarted: {
    status: 409,
    ko: '근무 시작을 먼저 기록해야 합니다',
    en: 'The first day of work is not on record',
  },
  PlacementOver: {
    status: 409,
    ko: '이미 끝났거나 시작하지 않은 취업입니다',
    en: 'The placement is over, or never began',
  },
  PlacementVoid: {
    status: 409,
    ko: '무효로 처리된 취업입니다',
    en: 'The placement was voided',
  },
  ReportedJobIsSelfFound: {
    status: 422,
    ko: '본인이 신고한 일자리는 source: SELF_FOUND 로 확정합니다',
    en: 'A job that the person reported is confirmed as SELF_FOUND',
  },
  PlacementNotConfirmed: {
    status: 409,
    ko: '확정된 취업이 없습니다',
    en: 'There is no such placement',
  },
  PlacementOfAnother: {
    status: 409,
    ko: '다른 분이나 다른 기업의 취업입니다',
    en: 'The placement is of another person or at another employer',
  },
  PlacementStartedOnAnotherDay: {
    status: 409,
    ko: '이미 다른 날짜로 근무 시작이 기록되었습니다',
    en: 'Another first day of work is on record',
  },
  SelfFoundJobWasReferred: {
    status: 422,
    ko: '스스로 찾은 일자리에는 알선을 적을 수 없습니다',
    en: 'A job that the person found names no referral',
  },
  StartDatedInFuture: {
    status: 422,
    ko: '근무 시작일이 미래입니다. 시작한 뒤에 기록하세요',
    en: 'The first day of work lies ahead; record it once it has come',
  },
  StartTooFarAhead: {
    status: 422,
    ko: '근무 시작일이 너무 멉니다',
    en: 'The start lies too far ahead',
  },
});

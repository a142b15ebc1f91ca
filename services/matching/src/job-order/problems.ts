import { problems } from '@academy/platform';

/** How refusals about a job order are told to a caller. */
export const jobOrderProblems = problems({
  ClosingDateMissing: {
    status: 422,
    ko: '마감일이 있는 구인에는 마감 날짜가 필요합니다',
    en: 'An order that closes on a day must name it',
  },
  ClosingDatePassed: {
    status: 409,
    ko: '구인 마감일이 이미 지났습니다',
    en: 'The closing day of the order has passed',
  },
  ContractTermMissing: {
    status: 422,
    ko: '기간제 구인에는 계약 개월 수가 필요합니다',
    en: 'A fixed-term order must say for how many months',
  },
  FixDatePassed: {
    status: 422,
    ko: '보완 기한이 이미 지난 날짜입니다',
    en: 'The day by which it is to be mended has passed',
  },
  HoursOutsideProgram: {
    status: 422,
    ko: '이 사업에서 정한 근로시간이 아닙니다',
    en: 'These hours are not those of the programme',
  },
  JobOrderAlreadyPublished: {
    status: 409,
    ko: '이미 공고한 구인입니다',
    en: 'The order was published already',
  },
  JobOrderDoubtful: {
    status: 409,
    ko: '심사에서 의심되는 내용이 나왔습니다. 확인한 항목을 dismissed에 적으세요',
    en: 'Screening doubts the order; name in dismissed what you found unfounded',
  },
  JobOrderExtensionsUsedUp: {
    status: 409,
    ko: '더 연장할 수 없는 구인입니다',
    en: 'The order was extended as often as it may be',
  },
  JobOrderOver: {
    status: 409,
    ko: '이미 마감된 구인입니다',
    en: 'The order is over',
  },
  JobOrderPaused: {
    status: 409,
    ko: '중지된 구인입니다. 재개하세요',
    en: 'The order is paused; resume it',
  },
  JobOrderReturned: {
    status: 409,
    ko: '반려된 구인입니다. 먼저 수정해야 합니다',
    en: 'The order was returned and must be mended first',
  },
  OpeningsBelowFilled: {
    status: 409,
    ko: '이미 채워진 자리보다 많아야 합니다',
    en: 'There must be more openings than were filled',
  },
  TermOutsideProgram: {
    status: 422,
    ko: '이 사업에서 정한 계약 기간이 아닙니다',
    en: 'This contract term is not one of the programme',
  },
  JobOrderAlreadyFilled: {
    status: 409,
    ko: '모집 인원이 모두 찼습니다',
    en: 'Every opening of the order is filled',
  },
  JobOrderExpired: {
    status: 409,
    ko: '공고 기간이 지난 구인입니다',
    en: 'The order is no longer open',
  },
  JobOrderFlagged: {
    status: 409,
    ko: '공고할 수 없는 내용이 있습니다. flags를 확인하세요',
    en: 'The order holds what must not be published; see flags',
  },
  JobOrderNotPublished: {
    status: 409,
    ko: '공고 중인 구인이 아닙니다',
    en: 'The order is not published',
  },
  JobOrderNotSubmitted: {
    status: 409,
    ko: '신청된 구인이 없습니다',
    en: 'There is no such order',
  },
  JobOrderOfAnotherEmployer: {
    status: 409,
    ko: '다른 기업의 구인입니다',
    en: 'The order is another employer’s',
  },
  ProgramTypeNotOffered: {
    status: 422,
    ko: '지금은 운영하지 않는 사업 유형입니다',
    en: 'No order or placement of this programme type is taken at present',
  },
  WageRangeReversed: {
    status: 422,
    ko: '임금 하한이 상한보다 높습니다',
    en: 'The lowest wage is above the highest',
  },
});

/** How refusals about the life of a case are told. */
export const caseLifeProblems = {
  AgencyReferralSettled: {
    status: 409,
    ko: '연계 결과가 이미 다르게 기록되었습니다',
    en: 'This referral has another result',
  },
  AgencyReferralUnknown: {
    status: 404,
    ko: '없는 연계입니다',
    en: 'There is no such referral',
  },
  CapExpiresTooEarly: {
    status: 422,
    ko: '한도 변경의 종료일이 시작일보다 빠릅니다',
    en: 'Another cap cannot end before it begins',
  },
  CaseClosed: {
    status: 409,
    ko: '상담 사례가 종결되었습니다',
    en: 'The case is closed',
  },
  HandoverOpen: {
    status: 409,
    ko: '인계가 아직 수락되지 않았습니다',
    en: 'A hand-over has yet to be answered',
  },
  NoHandoverOpen: {
    status: 409,
    ko: '수락할 인계가 없습니다',
    en: 'There is no hand-over to answer',
  },
  PlacementBeforeFirstCheckpoint: {
    status: 409,
    ko: '취업 후 첫 점검일 전에는 종결할 수 없습니다',
    en: 'The first check-point of the placement has yet to come',
  },
  PlanActivitiesOpen: {
    status: 409,
    ko: '계획한 활동이 남아 있습니다',
    en: 'Activities of the plan are yet to be settled',
  },
} as const;

/** How refusals about plans are told. */
export const planProblems = {
  ActivitySettled: {
    status: 409,
    ko: '이미 처리된 활동입니다',
    en: 'This activity is settled otherwise',
  },
  ActivityUnknown: {
    status: 404,
    ko: '계획에 없는 활동입니다',
    en: 'The plan has no such activity',
  },
  AnotherPlanVersion: {
    status: 409,
    ko: '계획의 판이 바뀌었습니다. 다시 읽고 동의해야 합니다',
    en: 'The plan has another version; read it before agreeing',
  },
  PlanAlreadyDrafted: {
    status: 409,
    ko: '이미 취업활동계획이 있습니다. 변경으로 진행합니다',
    en: 'The case has a plan; revise it',
  },
  PlanNotAgreed: {
    status: 409,
    ko: '합의된 계획이 아닙니다',
    en: 'The plan is not agreed',
  },
  PlanNotDrafted: {
    status: 409,
    ko: '취업활동계획이 아직 없습니다',
    en: 'The case has no plan yet',
  },
  PlanNotOpen: {
    status: 409,
    ko: '동의를 기다리거나 합의된 계획입니다. 변경을 먼저 시작해야 합니다',
    en: 'The plan is proposed or agreed; revise it first',
  },
  PlanNotProposed: {
    status: 409,
    ko: '상담사가 아직 동의를 요청하지 않았습니다',
    en: 'The consultant has not proposed the plan yet',
  },
  PlanWithoutActivities: {
    status: 422,
    ko: '활동이 없는 계획은 제안할 수 없습니다',
    en: 'A plan without activities cannot be proposed',
  },
} as const;

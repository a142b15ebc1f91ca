import { problems } from '@academy/platform';

/** How refusals about staff are told. */
export const staffProblems = problems({
  ConsultantNeedsCampus: {
    status: 422,
    ko: '상담사에게는 소속 캠퍼스가 있어야 합니다',
    en: 'A consultant has at least one campus',
  },
  ConsultantNeedsSpecialty: {
    status: 422,
    ko: '상담사에게는 전문분야가 있어야 합니다',
    en: 'A consultant has at least one specialty',
  },
  LeaveCoveredByOneself: {
    status: 422,
    ko: '본인이 본인의 업무를 대신할 수 없습니다',
    en: 'Somebody who is away is covered by somebody else',
  },
  LeaveEndsBeforeItBegins: {
    status: 422,
    ko: '휴가의 마지막 날이 첫날보다 빠릅니다',
    en: 'The leave ends before it begins',
  },
  StaffHasLeft: { status: 409, ko: '퇴직한 직원입니다', en: 'This member of staff has left' },
  StaffUnknown: { status: 404, ko: '직원이 없습니다', en: 'There is no such member of staff' },
});

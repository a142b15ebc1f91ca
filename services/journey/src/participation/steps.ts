/** Who has to take a person's next step. */
export type StepOwner =
  | 'PARTICIPANT'
  | 'CAMPUS_MANAGER'
  | 'CONSULTANT'
  | 'TRAINING_COORDINATOR'
  | 'EMPLOYER_RELATIONS'
  | 'AFTERCARE_OFFICER';

interface StepEntry {
  readonly owner: StepOwner;
  readonly ko: string;
  readonly en: string;
}

const step = (owner: StepOwner, ko: string, en: string): StepEntry => ({ owner, ko, en });

/** What can come next for somebody whose participation is open: each step has one owner. */
export const steps = {
  ASSIGN_CONSULTANT: step('CAMPUS_MANAGER', '상담사 배정', 'assign a consultant'),
  ACCEPT_HANDOVER: step('CAMPUS_MANAGER', '이관 수락 확인', 'see that the hand-over is accepted'),
  HOLD_FIRST_APPOINTMENT: step('CONSULTANT', '초기 상담', 'hold the first appointment'),
  HOLD_APPOINTMENT: step('CONSULTANT', '예약된 상담', 'hold the appointment'),
  REVIEW_PLAN: step(
    'CONSULTANT',
    '계획 점검과 다음 단계 안내',
    'review the plan, and what comes next',
  ),
  ANSWER_SEAT: step('PARTICIPANT', '좌석 수락 여부 응답', 'answer the offer of a seat'),
  COMPLETE_CLASS: step(
    'TRAINING_COORDINATOR',
    '과정 운영과 수료 판정',
    'run the class and settle it',
  ),
  ANSWER_REFERRAL: step('PARTICIPANT', '알선 동의 여부 응답', 'answer a proposed referral'),
  SEND_REFERRAL: step('CONSULTANT', '기업에 추천서 전달', 'send the referral'),
  FOLLOW_EMPLOYER: step('EMPLOYER_RELATIONS', '기업 응답 확인', 'see that the employer answers'),
  ANSWER_OFFER: step('PARTICIPANT', '채용 제안 응답', 'answer the offer'),
  CONFIRM_START: step('EMPLOYER_RELATIONS', '근무 시작 확인', 'confirm that work began'),
  FOLLOW_UP: step('AFTERCARE_OFFICER', '사후관리 점검', 'follow up'),
  CONFIRM_EXIT: step('CAMPUS_MANAGER', '참여 종료 확인', 'confirm the exit'),
  RESUME: step('CONSULTANT', '참여 재개 확인', 'see whether the participation resumes'),
} as const satisfies Readonly<Record<string, StepEntry>>;

export type StepCode = keyof typeof steps;

import type { TaskKind } from '@academy/contracts';

interface KindEntry {
  readonly ko: string;
  readonly en: string;
}

const kind = (ko: string, en: string): KindEntry => ({ ko, en });

/** What a task asks for, by its kind. */
export const taskKinds = {
  DECIDE_ELIGIBILITY: kind('참여 자격 결정', 'decide the eligibility'),
  DECIDE_APPEAL: kind('이의신청 결정', 'decide the appeal'),
  ASSIGN_CONSULTANT: kind('상담사 배정 (기한 경과)', 'assign a consultant, which is late'),
  OFFER_OTHER_CAMPUS: kind('다른 캠퍼스 상담사 안내', 'offer a consultant at another campus'),
  FIND_SLOT: kind('상담 예약 시간 다시 찾기', 'find another slot for an appointment'),
  RESCHEDULE_APPOINTMENT: kind(
    '열 수 없게 된 상담 일정 변경',
    'move an appointment that cannot take place',
  ),
  REBOOK_WITH_PRIORITY: kind('취소된 상담 우선 예약', 'book first who lost an appointment'),
  FIRST_APPOINTMENT: kind('초기 상담 일정 확정 (기한 경과)', 'arrange the late first appointment'),
  HAND_OVER_CASE: kind('담당 상담사 변경', 'hand the case over to another consultant'),
  ANSWER_HANDOVER: kind('이관 수락 여부 응답', 'answer the hand-over'),
  DECIDE_HANDOVER: kind('이관 처리 결정', 'decide what becomes of the hand-over'),
  REPEATED_NO_SHOW: kind('반복 불참자 연락', 'talk with somebody who did not come twice'),
  COUNSEL_AGAIN: kind('재상담', 'counsel somebody again'),
  READ_FORMER_CASE: kind('통합 전 상담 기록 확인', 'read the case of the account that was merged'),
  PLACEMENT_NOT_STARTED: kind(
    '시작하지 못한 취업 상담',
    'talk with somebody whose work never began',
  ),
  REVIEW_WORK_EXPERIENCE: kind('직무체험 종료 상담', 'look back on a work experience'),
  EMPLOYER_SUSPENDED: kind(
    '알선 기업이 정지된 참여자 상담',
    'talk with somebody whose employer was suspended',
  ),
  ATTENDANCE_AT_RISK: kind(
    '출석 위기 수강생 상담',
    'talk with somebody whose attendance is too low',
  ),
  CLASS_LEFT: kind('중도 포기자 상담', 'talk with somebody who left a class'),
  PROFILE_STALE: kind('오래된 인재정보 갱신', 'have a stale profile renewed'),
  REVIEW_PLAN: kind('개인 계획 점검', 'review the plan'),
  REVIEW_GOALS: kind('취업 목표 점검', 'review the goals'),
  REVIEW_READINESS: kind('준비도 진단 재검토', 'review the readiness'),
  REPLAN_CLASS: kind('교육 계획 다시 세우기', 'plan another class'),
  CLASS_REBOOKING: kind('폐강에 따른 대체 과정 안내', 'offer another class for a cancelled one'),
  CLASS_WITHOUT_ALTERNATIVE: kind(
    '대체 과정이 없는 폐강 대상자 지원',
    'help somebody whose cancelled class has no alternative',
  ),
  EARLY_EMPLOYMENT: kind('조기 취업 인정 안내', 'offer to recognize a job in the class'),
  SEAT_OF_PLACED_PERSON: kind(
    '취업자의 수강 여부 확인',
    'ask whether somebody with a job keeps the seat',
  ),
  EXITED_DURING_CLASS: kind(
    '참여 종료자의 수강 정리',
    'settle the class of somebody who left the academy',
  ),
  MERGED_ENROLLMENT: kind('통합 계정의 수강 정리', 'settle the class of a merged account'),
  TIMES_COLLIDE: kind('겹치는 수업 시간 조정', 'settle class times that collide'),
  RESULTS_OVERDUE: kind('수료 결과 확정 (기한 경과)', 'settle the late results of a class'),
  RECHECK_RESULT: kind(
    '출석 정정에 따른 수료 결과 재검토',
    'look at a result again whose attendance was corrected',
  ),
  NOTE_WISHES: kind('희망 일자리 조건 확인', 'ask what work somebody looks for'),
  PROPOSE_BY_HAND: kind('상담사의 직접 추천', 'propose work by hand'),
  REVIEW_RECOMMENDATION: kind('추천 일자리 상담', 'talk about a recommended job'),
  REVIEW_BY_HUMAN: kind('자동 추천 재검토', 'review what a machine recommended'),
  CLOSE_SENT_REFERRAL: kind(
    '동의가 철회된 알선 마무리',
    'close a sent referral whose consent was withdrawn',
  ),
  REVIEW_MERGED_REFERRALS: kind(
    '통합 계정의 알선 확인',
    'look at the referrals of a merged account',
  ),
  RECORD_INTERVIEW_RESULT: kind(
    '면접 결과 기록 (기한 경과)',
    'record the late result of an interview',
  ),
  REVIEW_EMPLOYER: kind('고충이 접수된 기업 조사', 'look into an employer with a grave issue'),
  CONFIRM_START: kind('근무 시작 확인', 'confirm that work began'),
  RESOLVE_START: kind('근무 시작 여부 규명', 'find out whether work began'),
  CONFIRM_SELF_FOUND: kind('스스로 구한 일자리 확인', 'confirm a job that the person found'),
  FOLLOW_UP_CALL: kind('사후관리 연락', 'call about a check-point'),
  FOLLOW_UP_MISSED: kind('놓친 사후관리 점검', 'see to a missed check-point'),
  ANSWER_ISSUE: kind('직장 내 고충 대응', 'answer an issue at work'),
  ESCALATED_ISSUE: kind('본부로 올라온 고충 대응', 'answer an issue that went up'),
  RESOLVE_ISSUE: kind('직장 내 고충 해결', 'bring an issue at work to an end'),
  CALL_TASK: kind('전화 안내', 'tell the person by telephone'),
  CONFIRM_EXIT: kind('참여 종료 확인', 'confirm the exit'),
  DATA_REQUEST_OVERDUE: kind('기한이 지난 개인정보 요구 처리', 'answer an overdue data request'),
} as const satisfies Readonly<Record<TaskKind, KindEntry>>;

/** What waits for a decision though no task asks for it, by its kind. */
export const matterKinds = {
  DECIDE_DUPLICATE: kind('중복 등록 여부 결정', 'decide whether two accounts are one person'),
  MERGE_DUPLICATE: kind('중복 계정 통합', 'merge the accounts of one person'),
  VERIFY_EMPLOYER: kind('구인기업 확인', 'verify the employer'),
  SCREEN_JOB_ORDER: kind('구인 신청 심사', 'screen the job order'),
  FOLLOW_RETURNED_ORDER: kind('반려한 구인 신청 보완 확인', 'see to the order that was returned'),
  DECIDE_CLASS_RUN: kind('개강 여부 결정', 'decide whether the class is held'),
} as const satisfies Readonly<Record<string, KindEntry>>;

export type MatterKind = keyof typeof matterKinds;

const named: Readonly<Record<string, KindEntry>> = { ...taskKinds, ...matterKinds };

/** What a task or a matter of any kind asks for; one that has no name here is told by its code. */
export const taskKindOf = (code: string): KindEntry =>
  (Object.hasOwn(named, code) ? named[code] : undefined) ?? { ko: code, en: code };

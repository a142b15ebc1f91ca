import type { TaskKind } from '@academy/contracts';
import type { StepCode } from '../participation/steps.js';
import type { MatterKind } from './task-kinds.js';

/** Which open steps, tasks and matters are one kind of work (domain.md §8.3). */
interface WorkList {
  readonly ko: string;
  readonly en: string;
  readonly steps: readonly StepCode[];
  readonly kinds: readonly (TaskKind | MatterKind)[];
}

/**
 * The work lists. Every step and every kind of task or matter is in exactly one; what asks for the same in both forms is in the same list,
 * where the task stands for the step: it says who has it now.
 */
export const workLists = {
  ELIGIBILITY: {
    ...{ ko: '결정할 참여 자격', en: 'eligibility to decide' },
    ...{ steps: [], kinds: ['DECIDE_ELIGIBILITY', 'DECIDE_APPEAL'] },
  },
  DUPLICATES: {
    ...{ ko: '중복 등록 확인', en: 'duplicates' },
    ...{ steps: [], kinds: ['DECIDE_DUPLICATE', 'MERGE_DUPLICATE'] },
  },
  WITHOUT_CONSULTANT: {
    ...{ ko: '상담사가 없는 사례', en: 'cases without consultant' },
    ...{ steps: ['ASSIGN_CONSULTANT'], kinds: ['ASSIGN_CONSULTANT', 'OFFER_OTHER_CAMPUS'] },
  },
  HANDOVERS: {
    ...{ ko: '진행 중인 이관', en: 'hand-overs pending' },
    ...{
      steps: ['ACCEPT_HANDOVER'],
      kinds: ['HAND_OVER_CASE', 'ANSWER_HANDOVER', 'DECIDE_HANDOVER'],
    },
  },
  FIRST_APPOINTMENTS: {
    ...{ ko: '초기 상담 대기', en: 'no first appointment yet' },
    ...{ steps: ['HOLD_FIRST_APPOINTMENT'], kinds: ['FIRST_APPOINTMENT'] },
  },
  APPOINTMENTS: {
    ...{ ko: '예약된 상담', en: 'appointments to hold' },
    ...{ steps: ['HOLD_APPOINTMENT'] },
    ...{ kinds: ['FIND_SLOT', 'RESCHEDULE_APPOINTMENT', 'REBOOK_WITH_PRIORITY'] },
  },
  NO_SHOWS: {
    ...{ ko: '반복 불참', en: 'repeated no-shows' },
    ...{ steps: [], kinds: ['REPEATED_NO_SHOW'] },
  },
  PLANS: {
    ...{ ko: '점검할 계획', en: 'plans to review' },
    ...{ steps: ['REVIEW_PLAN', 'RESUME'] },
    ...{ kinds: ['REVIEW_PLAN', 'REVIEW_GOALS', 'REVIEW_READINESS', 'REPLAN_CLASS'] },
  },
  CASES: {
    ...{ ko: '다시 살필 사례', en: 'cases to see to again' },
    ...{
      steps: [],
      kinds: [
        'COUNSEL_AGAIN',
        'READ_FORMER_CASE',
        'EMPLOYER_SUSPENDED',
        'PLACEMENT_NOT_STARTED',
        'REVIEW_WORK_EXPERIENCE',
      ],
    },
  },
  AT_RISK: {
    ...{ ko: '학습 위기 대상자', en: 'at-risk learners' },
    ...{ steps: [], kinds: ['ATTENDANCE_AT_RISK', 'CLASS_LEFT'] },
  },
  STALE_PROFILES: {
    ...{ ko: '오래된 인재정보', en: 'stale profiles' },
    ...{ steps: [], kinds: ['PROFILE_STALE'] },
  },
  CLASSES: {
    ...{ ko: '수강 중이거나 좌석 응답 대기', en: 'people in a class or asked about a seat' },
    ...{ steps: ['ANSWER_SEAT', 'COMPLETE_CLASS'], kinds: [] },
  },
  CLASS_RUNS: {
    ...{ ko: '개강 여부를 정할 과정', en: 'classes to confirm or cancel' },
    ...{ steps: [], kinds: ['DECIDE_CLASS_RUN'] },
  },
  CLASS_RESULTS: {
    ...{ ko: '확정할 수료 결과', en: 'results of classes to settle' },
    ...{ steps: [], kinds: ['RESULTS_OVERDUE', 'RECHECK_RESULT'] },
  },
  PLACES: {
    ...{ ko: '정리할 수강 자리', en: 'places in classes to settle' },
    steps: [],
    ...{
      kinds: [
        'EARLY_EMPLOYMENT',
        'SEAT_OF_PLACED_PERSON',
        'EXITED_DURING_CLASS',
        'MERGED_ENROLLMENT',
        'TIMES_COLLIDE',
      ],
    },
  },
  CANCELLED_CLASSES: {
    ...{ ko: '폐강 대상자', en: 'people of cancelled classes' },
    ...{ steps: [], kinds: ['CLASS_REBOOKING', 'CLASS_WITHOUT_ALTERNATIVE'] },
  },
  EMPLOYERS: {
    ...{ ko: '확인할 구인기업', en: 'employers to verify' },
    ...{ steps: [], kinds: ['VERIFY_EMPLOYER', 'REVIEW_EMPLOYER'] },
  },
  JOB_ORDERS: {
    ...{ ko: '심사할 구인 신청', en: 'job orders to screen' },
    ...{ steps: [], kinds: ['SCREEN_JOB_ORDER', 'FOLLOW_RETURNED_ORDER'] },
  },
  RECOMMENDATIONS: {
    ...{ ko: '추천·희망 일자리 상담', en: 'recommendations and wishes to talk about' },
    steps: [],
    ...{ kinds: ['NOTE_WISHES', 'PROPOSE_BY_HAND', 'REVIEW_RECOMMENDATION', 'REVIEW_BY_HUMAN'] },
  },
  REFERRALS: {
    ...{ ko: '본인·기업 응답을 기다리는 알선', en: 'referrals awaiting person or employer' },
    ...{ steps: ['ANSWER_REFERRAL', 'SEND_REFERRAL', 'FOLLOW_EMPLOYER'] },
    ...{ kinds: ['RECORD_INTERVIEW_RESULT', 'CLOSE_SENT_REFERRAL', 'REVIEW_MERGED_REFERRALS'] },
  },
  OFFERS: {
    ...{ ko: '응답할 채용 제안', en: 'offers expiring' },
    ...{ steps: ['ANSWER_OFFER'], kinds: [] },
  },
  STARTS: {
    ...{ ko: '확인되지 않은 근무 시작', en: 'starts unconfirmed' },
    ...{ steps: ['CONFIRM_START'] },
    ...{ kinds: ['CONFIRM_START', 'RESOLVE_START', 'CONFIRM_SELF_FOUND'] },
  },
  CHECKPOINTS: {
    ...{ ko: '사후관리 점검', en: 'check-points due or missed' },
    ...{ steps: ['FOLLOW_UP'], kinds: ['FOLLOW_UP_CALL', 'FOLLOW_UP_MISSED'] },
  },
  ISSUES: {
    ...{ ko: '처리할 고충', en: 'issues open' },
    ...{ steps: [], kinds: ['ANSWER_ISSUE', 'ESCALATED_ISSUE', 'RESOLVE_ISSUE'] },
  },
  EXITS: {
    ...{ ko: '확인할 참여 종료', en: 'exit proposals' },
    ...{ steps: ['CONFIRM_EXIT'], kinds: ['CONFIRM_EXIT'] },
  },
  CALLS: {
    ...{ ko: '전화로 안내할 사람', en: 'people to call' },
    ...{ steps: [], kinds: ['CALL_TASK'] },
  },
  DATA_REQUESTS: {
    ...{ ko: '기한이 지난 개인정보 요구', en: 'overdue data requests' },
    ...{ steps: [], kinds: ['DATA_REQUEST_OVERDUE'] },
  },
  OTHER: {
    ...{ ko: '그 밖의 업무', en: 'other tasks' },
    ...{ steps: [], kinds: [] },
  },
} as const satisfies Readonly<Record<string, WorkList>>;

export type WorkListCode = keyof typeof workLists;

export const workListCodes = Object.keys(workLists) as readonly WorkListCode[];

/** The list of a task whose kind no list names. */
export const OTHER: WorkListCode = 'OTHER';

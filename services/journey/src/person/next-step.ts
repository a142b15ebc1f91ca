import type { StepCode } from './funnel-steps.js';

/** Where a person stands: a step of the funnel, or before its first one. */
export type Stage = StepCode | 'STARTED';

/** What comes next for a person, and whose turn it is. */
export interface NextStep {
  readonly code: string;
  readonly ko: string;
  readonly en: string;
  readonly owner: 'PARTICIPANT' | 'CAMPUS' | 'CONSULTANT' | 'AFTERCARE_OFFICER' | 'SYSTEM';
}

const next = (code: string, owner: NextStep['owner'], ko: string, en: string): NextStep => ({
  code,
  owner,
  ko,
  en,
});

const referral = next('PROPOSE_REFERRAL', 'CONSULTANT', '일자리 알선', 'propose a job');
const followUp = (month: number): NextStep =>
  next(
    `FOLLOW_UP_M${month}`,
    'AFTERCARE_OFFICER',
    `${month}개월 사후관리`,
    `follow up after ${month} month${month === 1 ? '' : 's'}`,
  );

/** What comes after each stage of the happy path; nothing after the last check-point. */
export const nextSteps = {
  STARTED: next('COMPLETE_REGISTRATION', 'PARTICIPANT', '등록 완료', 'complete the registration'),
  REGISTERED: next('REVIEW_ELIGIBILITY', 'CAMPUS', '참여 자격 심사', 'review the eligibility'),
  ELIGIBLE: next('OPEN_PARTICIPATION', 'SYSTEM', '참여 시작', 'open the participation'),
  PARTICIPATION: next('ASSIGN_CONSULTANT', 'CAMPUS', '상담사 배정', 'assign a consultant'),
  CONSULTANT_ASSIGNED: next(
    'CONFIRM_READINESS',
    'CONSULTANT',
    '준비도 진단',
    'confirm the readiness',
  ),
  READINESS_CONFIRMED: next(
    'COMPLETE_BASIC',
    'PARTICIPANT',
    '기초교육 수강',
    'take basic education',
  ),
  BASIC_COMPLETED: next('APPLY_FOR_CLASS', 'PARTICIPANT', '과정 수강신청', 'apply for a class'),
  CLASS_CONFIRMED: next('COMPLETE_CLASS', 'PARTICIPANT', '과정 수료', 'complete the class'),
  CLASS_COMPLETED: referral,
  REFERRED: next('START_WORK', 'CONSULTANT', '취업 확정', 'confirm a placement'),
  PLACED: followUp(1),
  M1: followUp(3),
  M3: followUp(6),
  M6: followUp(12),
  M12: null,
} as const satisfies Readonly<Record<Stage, NextStep | null>>;

import type {
  AppointmentPurpose,
  CaseDeadlineMissed,
  CounselingCaseReopened,
} from '@academy/contracts';
import { labels } from './sentence.js';

export const caseDeadlines = labels<CaseDeadlineMissed['data']['deadline']>({
  ASSIGNMENT: ['담당 상담사 배정', 'the assignment of a consultant'],
  ASSIGNMENT_AT_HQ: ['담당 상담사 배정, 본부 확인', 'the assignment, for headquarters to see to'],
  FIRST_APPOINTMENT: ['첫 상담', 'the first appointment'],
  HANDOVER: ['인계 수락', 'the acceptance of a hand-over'],
});

export const reopenings = labels<CounselingCaseReopened['data']['trigger']>({
  EARLY_SEPARATION: ['조기 이직', 'the job ended early'],
  REQUEST: ['본인 요청', 'on request'],
  CLASS_CANCELLED: ['수업 취소', 'the class was cancelled'],
  RE_ENTRY: ['재참여', 'the person came back'],
});

export const appointmentPurposes = labels<AppointmentPurpose>({
  INTAKE: ['초기상담', 'intake'],
  ASSESSMENT: ['경력진단', 'an assessment'],
  PLAN: ['활동계획 상담', 'the employment plan'],
  RESUME: ['이력서 상담', 'the résumé'],
  INTERVIEW_COACHING: ['면접 코칭', 'interview coaching'],
  REVIEW: ['점검 상담', 'a review'],
  AFTERCARE: ['사후관리 상담', 'after-care'],
  RE_ENTRY: ['재참여 상담', 're-entry'],
});

const SEOUL_MS = 9 * 60 * 60 * 1000;

/** An instant as a clock in Seoul shows it, to the minute. */
export const moment = (instant: string): string =>
  new Date(Date.parse(instant) + SEOUL_MS).toISOString().slice(0, 16).replace('T', ' ');

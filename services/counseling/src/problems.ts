import { problems } from '@academy/platform';
import { appointmentProblems } from './agenda/appointment.problems.js';
import { assessmentProblems } from './career-assessment/assessment.problems.js';
import { caseLifeProblems } from './case-life.problems.js';
import { noteProblems } from './case-note/note.problems.js';
import { planProblems } from './employment-plan/plan.problems.js';

/** How counselling's refusals are told to a caller. */
export const counselingProblems = problems({
  ...caseLifeProblems,
  ...appointmentProblems,
  ...assessmentProblems,
  ...planProblems,
  ...noteProblems,
  AssessmentAlreadyConfirmed: {
    status: 409,
    ko: '이미 다른 수준으로 확정된 진단입니다',
    en: 'This assessment is confirmed at another level',
  },
  CaseNotOpen: {
    status: 409,
    ko: '상담 사례가 아직 열리지 않았습니다',
    en: 'The case is not open yet',
  },
  CaseloadFull: {
    status: 409,
    ko: '상담사의 담당 건수가 한도에 이르렀습니다',
    en: 'The consultant has as many cases as allowed',
  },
  ConsultantAlreadyAssigned: {
    status: 409,
    ko: '이미 다른 상담사가 담당합니다. 인계 절차가 필요합니다',
    en: 'Another consultant is responsible; a change is a hand-over',
  },
  ConsultantNotAssigned: {
    status: 409,
    ko: '담당 상담사를 먼저 배정해야 합니다',
    en: 'No consultant is assigned',
  },
  ConsultantNotAtCampus: {
    status: 422,
    ko: '그 날 해당 캠퍼스에서 상담하는 상담사가 아닙니다',
    en: 'The consultant does not counsel at the campus of the case that day',
  },
  NotTheResponsibleConsultant: {
    status: 403,
    ko: '담당 상담사만 할 수 있습니다',
    en: 'Only the responsible consultant may do this',
  },
  OverrideReasonMissing: {
    status: 422,
    ko: '제안과 다르게 정하려면 사유가 필요합니다',
    en: 'A decision against the proposal needs a reason',
  },
  ReadinessExpired: {
    status: 409,
    ko: '준비 수준의 유효 기간이 지났습니다',
    en: 'The readiness level has expired',
  },
  ReadinessNotConfirmed: {
    status: 409,
    ko: '준비 수준을 먼저 확정해야 합니다',
    en: 'No readiness level is confirmed',
  },
});

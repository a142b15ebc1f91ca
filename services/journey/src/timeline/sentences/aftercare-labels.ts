import type {
  AdjustmentSupportProvided,
  AftercareClosed,
  CheckpointCode,
  RetentionBasis,
  RetentionOutcome,
  WorkplaceIssueReferredToAuthority,
  WorkplaceIssueReported,
  WorkplaceIssueResolved,
} from '@academy/contracts';
import { labels } from './sentence.js';

export const checkpointNames = labels<CheckpointCode>({
  M1: ['1개월', '1-month'],
  M3: ['3개월', '3-month'],
  M6: ['6개월', '6-month'],
  M12: ['12개월', '12-month'],
  ACTIVITY_MID: ['활동 중간', 'mid-activity'],
  ACTIVITY_END: ['활동 종료', 'end-of-activity'],
  AFTER_M3: ['활동 종료 후 3개월', '3-months-after'],
  AFTER_M6: ['활동 종료 후 6개월', '6-months-after'],
});

export const retentionOutcomes = labels<RetentionOutcome>({
  RETAINED_SAME_EMPLOYER: ['같은 직장에서 유지', 'retained with the same employer'],
  RETAINED_OTHER_EMPLOYER: ['다른 직장에서 유지', 'retained with another employer'],
  NOT_RETAINED: ['유지되지 않음', 'not retained'],
  UNKNOWN: ['확인되지 않음', 'unknown'],
});

export const retentionBases = labels<RetentionBasis>({
  EI_RECORD: ['고용보험 이력', 'the record of employment insurance'],
  PAY_RECORD: ['급여 내역', 'pay records'],
  EMPLOYER_CONFIRMATION: ['기업 확인', 'the employer'],
  VISIT: ['방문 확인', 'a visit'],
  SELF_REPORT: ['본인 진술', 'the person'],
});

export const closingReasons = labels<AftercareClosed['data']['reasonCode']>({
  M12_DONE: ['모든 점검 완료', 'every check-point is done'],
  ACTIVITY_DONE: ['활동 점검 완료', 'the activity has been followed'],
  SEPARATED: ['퇴사', 'the work ended'],
  WITHDREW: ['본인 요청', 'the person wanted no more contact'],
  LOST_CONTACT: ['연락 두절', 'contact was lost'],
  VOIDED: ['취업 무효', 'the placement was void'],
});

export const supportKinds = labels<AdjustmentSupportProvided['data']['kind']>({
  COACHING: ['코칭', 'coaching'],
  MEDIATION: ['중재', 'mediation'],
  VISIT: ['방문', 'a visit'],
  TRAINING: ['교육', 'training'],
});

export const issueCategories = labels<WorkplaceIssueReported['data']['category']>({
  PAY: ['임금', 'pay'],
  HOURS: ['근로시간', 'hours'],
  TASK_MISMATCH: ['업무 불일치', 'the tasks'],
  RELATION: ['대인관계', 'relations'],
  HARASSMENT: ['괴롭힘', 'harassment'],
  AGE_DISCRIMINATION: ['연령 차별', 'age discrimination'],
  HEALTH_SAFETY: ['안전·보건', 'health and safety'],
  COMMUTE: ['통근', 'the commute'],
  CONTRACT: ['근로계약', 'the contract'],
});

export const authorities = labels<WorkplaceIssueReferredToAuthority['data']['authority']>({
  LABOR_OFFICE: ['고용노동청', 'the labour office'],
  LABOR_RELATIONS_COMMISSION: ['노동위원회', 'the labour relations commission'],
  HUMAN_RIGHTS_COMMISSION: ['국가인권위원회', 'the human rights commission'],
  WORKERS_COMPENSATION: ['근로복지공단', "the workers' compensation service"],
  POLICE: ['경찰', 'the police'],
});

export const issueResults = labels<WorkplaceIssueResolved['data']['result']>({
  SOLVED: ['해결', 'solved'],
  PARTLY_SOLVED: ['일부 해결', 'partly solved'],
  NOT_SOLVED: ['미해결', 'not solved'],
  LEFT_JOB: ['퇴사', 'the person left'],
  WITHDRAWN_BY_PERSON: ['본인 철회', 'withdrawn by the person'],
});

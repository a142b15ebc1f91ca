import type {
  AttendanceMarked,
  ClassRunCancelled,
  EnrollmentDismissed,
  EnrollmentRejected,
  EnrollmentResultRevised,
  EnrollmentWithdrawn,
  StrikeKind,
} from '@academy/contracts';
import { labels } from './sentence.js';

export const rejectionReasons = labels<EnrollmentRejected['data']['reasonCodes'][number]>({
  NOT_ELIGIBLE: ['자격 미달', 'not eligible'],
  NO_BASIC: ['기초교육 미수료', 'no basic education'],
  NO_RECOMMENDATION: ['추천 없음', 'no recommendation'],
  TIME_CONFLICT: ['시간 중복', 'a conflict of times'],
  RESTRICTED: ['신청 제한', 'a restriction'],
  NOT_SELECTED: ['선발 제외', 'not selected'],
  LIMIT: ['수강 한도', 'a limit'],
  LATE: ['기한 지남', 'too late'],
});

export const leavingReasons = labels<EnrollmentWithdrawn['data']['reasonCode']>({
  EMPLOYED: ['취업', 'a job'],
  HEALTH: ['건강', 'health'],
  CARE: ['돌봄', 'care'],
  MISMATCH: ['과정 부적합', 'a class that did not fit'],
  DISTANCE: ['거리', 'the distance'],
  OTHER: ['기타', 'another reason'],
});

export const dismissalReasons = labels<EnrollmentDismissed['data']['reasonCode']>({
  ABSENCE: ['결석', 'absence'],
  SUBSTITUTE_ATTENDANCE: ['대리 출석', 'attendance by another person'],
  CONDUCT: ['수업 방해', 'conduct'],
});

export const classResults = labels<EnrollmentResultRevised['data']['to']>({
  COMPLETED: ['수료', 'completed'],
  NOT_COMPLETED: ['미수료', 'not completed'],
});

export const strikeKinds = labels<StrikeKind>({
  LATE_CANCEL: ['늦은 취소', 'a late cancellation'],
  NO_SHOW_FIRST_DAY: ['첫날 불참', 'not coming on the first day'],
  UNEXCUSED_WITHDRAWAL: ['사유 없는 중도 포기', 'leaving without an excuse'],
  NOT_COMPLETED: ['미수료', 'not completing'],
});

export const cancellationReasons = labels<ClassRunCancelled['data']['reasonCode']>({
  UNDER_MINIMUM: ['최소 인원 미달', 'too few people'],
  INSTRUCTOR: ['강사 사정', 'the instructor'],
  FACILITY: ['시설 사정', 'the facility'],
  DISASTER: ['재난', 'a disaster'],
  BUDGET: ['예산', 'the budget'],
  PROVIDER: ['운영 기관 사정', 'the provider'],
});

export const attendanceStatuses = labels<AttendanceMarked['data']['status']>({
  PRESENT: ['출석', 'present'],
  EXCUSED: ['공가', 'excused'],
  LATE: ['지각', 'late'],
  EARLY_LEAVE: ['조퇴', 'leaving early'],
  OUTING: ['외출', 'an outing'],
  PARTIAL: ['일부 출석', 'present in part'],
  ABSENT: ['결석', 'absent'],
  LEAVE: ['휴가', 'on leave'],
});

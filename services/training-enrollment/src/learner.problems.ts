import { problems } from '@academy/platform';

/** How refusals of enrolments and learner records are told to a caller. */
export const learnerProblems = problems({
  AlreadyAdmittedToCourse: {
    status: 409,
    ko: '올해 이 과정을 이미 신청했거나 수료했습니다',
    en: 'The person has applied for this course, or completed it, in this year already',
  },
  AlreadyAdmittedToRun: {
    status: 409,
    ko: '이미 이 강좌에 수강신청했습니다',
    en: 'The person has applied for this class already',
  },
  AnotherClassActive: {
    status: 409,
    ko: '같은 기간에 다른 반을 수강합니다',
    en: 'The person attends another class in these days',
  },
  ApplicationsClosed: {
    status: 409,
    ko: '신청 기간이 끝났습니다',
    en: 'Applications are closed',
  },
  ApplicationsNotOpenYet: {
    status: 409,
    ko: '아직 신청 기간이 아닙니다',
    en: 'Applications are not open yet',
  },
  BasicEducationExpired: {
    status: 409,
    ko: '기초교육 유효 기간이 지났습니다. 다시 수료해야 합니다',
    en: 'Basic education has expired and must be taken again',
  },
  BasicEducationNotAttended: {
    status: 409,
    ko: '이 수강은 기초교육이 아닙니다',
    en: 'This enrolment is not one of basic education',
  },
  BasicEducationNotCompleted: {
    status: 409,
    ko: '기초교육을 먼저 수료해야 합니다',
    en: 'Basic education must be completed first',
  },
  BasicEducationStillValid: {
    status: 409,
    ko: '기초교육 수료가 아직 유효합니다',
    en: 'Basic education is completed and still valid',
  },
  ClassNotCompleted: {
    status: 409,
    ko: '수료로 판정된 수강이 아닙니다',
    en: 'The class was not completed',
  },
  ClassRunNotFinished: {
    status: 409,
    ko: '강좌가 아직 끝나지 않았습니다',
    en: 'The class has not ended yet',
  },
  ClassRunNotStarted: {
    status: 409,
    ko: '아직 개강하지 않았습니다. 취소를 이용하세요',
    en: 'The class has not begun; its place can be cancelled',
  },
  ClassRunStarted: {
    status: 409,
    ko: '이미 개강한 강좌는 취소할 수 없습니다',
    en: 'The class has begun; a place can no longer be cancelled',
  },
  EnrollmentAlreadyCancelled: {
    status: 409,
    ko: '취소된 수강입니다',
    en: 'The enrolment was cancelled',
  },
  EnrollmentConfirmedAlready: {
    status: 409,
    ko: '이미 확정된 수강입니다',
    en: 'The enrolment is confirmed already',
  },
  EnrollmentEnded: {
    status: 409,
    ko: '이미 끝난 수강입니다',
    en: 'The enrolment has ended',
  },
  EnrollmentNotApplied: {
    status: 404,
    ko: '수강신청이 없습니다',
    en: 'There is no such enrolment',
  },
  EnrollmentNotConfirmed: {
    status: 409,
    ko: '수강이 확정되지 않았습니다',
    en: 'The enrolment is not confirmed',
  },
  EnrollmentOfAnotherRun: {
    status: 409,
    ko: '다른 강좌의 수강입니다',
    en: 'This enrolment belongs to another class run',
  },
  EnrollmentResultSettled: {
    status: 409,
    ko: '이미 수료 판정이 끝났습니다',
    en: 'The result of the enrolment is settled',
  },
  GivenUpWhileOthersWait: {
    status: 409,
    ko: '취소한 강좌에 대기자가 있어 다시 신청할 수 없습니다',
    en: 'The person gave this class up, and others wait for a seat',
  },
  LearnerRecordNotOpened: {
    status: 409,
    ko: '아직 참여가 시작되지 않았습니다',
    en: 'The participation has not arrived here yet',
  },
  LearnerUnderReview: {
    status: 409,
    ko: '중복 등록 여부를 확인하고 있습니다. 확인이 끝나면 계속할 수 있습니다',
    en: 'Somebody is deciding whether the person is registered twice; they go on after that',
  },
  LearnerRestricted: {
    status: 409,
    ko: '벌점으로 신청이 제한된 기간입니다',
    en: 'Strikes keep the person from applying until a day',
  },
  PriorityGroupUnknown: {
    status: 422,
    ko: '정책에 없는 우선 대상입니다',
    en: 'No policy names this group',
  },
  PriorityGroupUnproven: {
    status: 403,
    ko: '우선 대상은 증빙을 확인한 담당자가 입력합니다',
    en: 'A group that comes first is stated by staff, who saw the proof',
  },
  ResultNotSettled: {
    status: 409,
    ko: '아직 수료 판정 전입니다',
    en: 'The result of the enrolment is not settled',
  },
  SelectionByStaff: {
    status: 403,
    ko: '선발 과정은 담당자가 확정합니다',
    en: 'Staff selects and confirms in this class',
  },
  TimesCollide: {
    status: 409,
    ko: '같은 시간에 다른 차시나 상담 예약이 있습니다',
    en: 'The person has another session or an appointment at this time',
  },
  StrikeUnknown: {
    status: 404,
    ko: '그런 벌점이 없습니다',
    en: 'There is no such strike',
  },
  TrackNotRecommended: {
    status: 409,
    ko: '상담사의 과정 추천이 필요합니다',
    en: 'A consultant must recommend this kind of class first',
  },
  TrackRecommendationExpired: {
    status: 409,
    ko: '과정 추천의 유효 기간이 지났습니다',
    en: 'The recommendation has expired',
  },
  TrackRecommendationNotArrived: {
    status: 409,
    ko: '이 추천이 아직 전달되지 않았습니다',
    en: 'This recommendation has not arrived here yet',
  },
  TransferToAnotherCourse: {
    status: 422,
    ko: '같은 과정의 다른 회차로만 옮길 수 있습니다',
    en: 'An enrolment moves to another run of the same course only',
  },
  TransferToSameRun: {
    status: 422,
    ko: '이미 이 회차에 있습니다',
    en: 'The enrolment is in this run already',
  },
});

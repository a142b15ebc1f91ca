import { problems } from '@academy/platform';

/** How refusals of courses, class runs and seats are told to a caller. */
export const catalogueProblems = problems({
  ApplicationPeriodReversed: {
    status: 422,
    ko: '신청 마감일이 시작일보다 빠릅니다',
    en: 'Applications end before they begin',
  },
  ApplicationsEndAfterStart: {
    status: 422,
    ko: '신청 마감일이 개강일보다 늦습니다',
    en: 'Applications end after the class has begun',
  },
  AttendanceThresholdAboveWhole: {
    status: 422,
    ko: '수료 출석 기준이 전체를 넘습니다',
    en: 'The attendance threshold is more than the whole',
  },
  CapacityBelowSeatsTaken: {
    status: 409,
    ko: '이미 찬 자리보다 정원을 줄일 수 없습니다',
    en: 'More seats are taken than the capacity would have',
  },
  CapacityAboveRoom: {
    status: 422,
    ko: '정원이 가장 작은 강의실의 수용 인원보다 많습니다',
    en: 'The smallest room of the sessions takes fewer people',
  },
  ClassRunCancelled: {
    status: 409,
    ko: '폐강된 강좌입니다',
    en: 'The class run was cancelled',
  },
  ClassRunFull: {
    status: 409,
    ko: '정원이 찼습니다',
    en: 'The class is full',
  },
  ClassRunInOtherPhase: {
    status: 409,
    ko: '강좌의 현재 단계에서는 할 수 없습니다',
    en: 'The class run is in another phase',
  },
  ClassRunNotDueYet: {
    status: 409,
    ko: '아직 개강일이 아닙니다',
    en: 'The first day of the class run has not come',
  },
  ClassRunNotScheduled: {
    status: 404,
    ko: '개설된 강좌가 아닙니다',
    en: 'There is no such class run',
  },
  ClassRunOfAnotherCourse: {
    status: 409,
    ko: '다른 과정의 강좌입니다',
    en: 'This class run belongs to another course',
  },
  ClassRunUnderMinimum: {
    status: 409,
    ko: '최소 인원에 못 미칩니다. 예외로만 개강할 수 있습니다',
    en: 'The class run has too few people and is held by exception alone',
  },
  CourseAlreadyApproved: {
    status: 409,
    ko: '이미 승인된 과정입니다',
    en: 'The course is approved already',
  },
  CourseNotApproved: {
    status: 422,
    ko: '승인된 과정이 아닙니다',
    en: 'The course is not approved',
  },
  CourseRetired: {
    status: 409,
    ko: '폐지된 과정입니다',
    en: 'The course was retired',
  },
  CourseWithoutHours: {
    status: 422,
    ko: '과정의 총 시간이 없습니다',
    en: 'The course has no hours',
  },
  InstructorNotOfRun: {
    status: 422,
    ko: '이 강좌의 강사가 아닙니다',
    en: 'The class run has no such instructor',
  },
  MandatorySessionMissing: {
    status: 422,
    ko: '필수 차시가 일정에 없습니다',
    en: 'A mandatory session is not in the plan',
  },
  MinimumAboveCapacity: {
    status: 422,
    ko: '최소 인원이 정원을 넘습니다',
    en: 'The minimum is more than the capacity',
  },
  NoSeatToOffer: {
    status: 409,
    ko: '제안할 수 있는 자리가 없습니다',
    en: 'No seat is free that could be offered in time',
  },
  NotOnWaitlist: {
    status: 409,
    ko: '대기자 명단에 없습니다',
    en: 'The enrolment does not wait for a seat',
  },
  ResultsOpen: {
    status: 409,
    ko: '수료 판정이 끝나지 않은 수강생이 있습니다',
    en: 'Some results of the class run are open',
  },
  SeatHoldExpired: {
    status: 409,
    ko: '자리를 잡아 둔 시간이 지났습니다. 다시 신청하세요',
    en: 'The seat was held too long ago; apply again',
  },
  SeatNotHeld: {
    status: 409,
    ko: '잡아 둔 자리가 없습니다. 다시 신청하세요',
    en: 'No seat is held; apply again',
  },
  SeatNotOffered: {
    status: 409,
    ko: '제안된 자리가 없습니다',
    en: 'No seat is offered',
  },
  SessionEndsBeforeStart: {
    status: 422,
    ko: '차시가 시작 전에 끝납니다',
    en: 'A session ends before it starts',
  },
  SessionsMissing: {
    status: 422,
    ko: '차시가 없습니다',
    en: 'There are no sessions',
  },
  SessionsNotInSequence: {
    status: 422,
    ko: '차시 번호가 순서대로가 아닙니다',
    en: 'The sessions are not numbered in sequence',
  },
  SessionsOverlap: {
    status: 422,
    ko: '차시 시간이 겹칩니다',
    en: 'Sessions overlap',
  },
  WaitlistFull: {
    status: 409,
    ko: '대기자 명단도 찼습니다',
    en: 'The wait list is full as well',
  },
  WaitlistOfferExpired: {
    status: 409,
    ko: '제안에 답할 시간이 지났습니다',
    en: 'The offer was to be answered earlier',
  },
  WaitlistRejoinedAlready: {
    status: 409,
    ko: '대기자 명단에는 한 번만 다시 들어갈 수 있습니다',
    en: 'A wait list can be joined again once only',
  },
});

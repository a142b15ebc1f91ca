import { problems } from '@academy/platform';

/** How refusals about attendance are told to a caller. */
export const attendanceProblems = problems({
  AttendanceMarkedAlready: {
    status: 409,
    ko: '이미 출결이 기록되었습니다. 정정하세요',
    en: 'The attendance is marked already and can be corrected',
  },
  AttendanceMarkedTwice: {
    status: 422,
    ko: '한 차시의 출석이 두 번 표시되었습니다',
    en: 'A session is marked twice',
  },
  AttendanceNotMarked: {
    status: 422,
    ko: '출석이 표시되지 않은 차시가 있습니다',
    en: 'A session is not marked',
  },
  AttendanceSheetClosed: {
    status: 409,
    ko: '출석부가 잠겼습니다',
    en: 'The attendance sheet is locked',
  },
  AttendanceStillReachable: {
    status: 409,
    ko: '아직 수료 기준 출석이 가능하여 결석으로 제적할 수 없습니다',
    en: 'The person can still attend enough to complete the class',
  },
  CheckInNotOpenYet: {
    status: 409,
    ko: '아직 출석 체크 시간이 아닙니다',
    en: 'The check-in is not open yet',
  },
  CheckInOutsideSession: {
    status: 422,
    ko: '차시의 출석 체크 시간을 벗어났습니다',
    en: 'The check-in is outside the session',
  },
  EvidenceMissing: {
    status: 422,
    ko: '대리 출석은 증빙이 필요합니다',
    en: 'Attendance by another person needs evidence',
  },
  HoursBeyondSession: {
    status: 422,
    ko: '출석 시간이 차시 시간을 넘습니다',
    en: 'The hours present are more than the session has',
  },
  LearnerNotWarned: {
    status: 409,
    ko: '출석 미달 경고를 먼저 해야 합니다',
    en: 'The person must be warned first',
  },
  NoSessionHeld: {
    status: 422,
    ko: '진행된 차시가 없습니다',
    en: 'No session was held',
  },
  ResultsFinal: {
    status: 409,
    ko: '수료 결과가 확정되어 출결을 정정할 수 없습니다',
    en: 'The results are final; a result can be revised',
  },
  SessionUnknown: {
    status: 422,
    ko: '이 강좌에 없는 차시입니다',
    en: 'The class has no such session',
  },
});

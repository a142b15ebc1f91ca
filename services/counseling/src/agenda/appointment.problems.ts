/** How refusals about appointments are told. */
export const appointmentProblems = {
  AppointmentInThePast: {
    status: 422,
    ko: '지난 시각에는 예약할 수 없습니다',
    en: 'An appointment is for a time to come',
  },
  AppointmentOver: {
    status: 409,
    ko: '이미 끝난 예약입니다',
    en: 'This appointment is over',
  },
  AppointmentOverlaps: {
    status: 409,
    ko: '같은 시간에 다른 상담 예약이 있습니다',
    en: 'The person has another appointment at that time',
  },
  AppointmentStarted: {
    status: 409,
    ko: '상담 시작 시각이 지났습니다',
    en: 'The time of the appointment has begun',
  },
  AppointmentTimeInvalid: {
    status: 422,
    ko: '상담 시간이 올바르지 않습니다. 5분 단위로 정해진 길이 안에서 정합니다',
    en: 'A meeting begins and ends on multiples of five minutes and is not longer than allowed',
  },
  AppointmentUnknown: {
    status: 404,
    ko: '없는 예약입니다',
    en: 'There is no such appointment',
  },
  NoSuchNoShow: {
    status: 409,
    ko: '불참으로 기록된 예약이 아닙니다',
    en: 'This appointment is no no-show',
  },
  NotCheckedIn: {
    status: 409,
    ko: '도착 확인을 먼저 해야 합니다',
    en: 'The person has not checked in',
  },
  NotTheDayOfTheAppointment: {
    status: 409,
    ko: '예약한 날이 아닙니다',
    en: 'The appointment is on another day',
  },
  TooManyAppointments: {
    status: 409,
    ko: '앞으로의 상담 예약 수가 한도에 이르렀습니다',
    en: 'The person has as many appointments to come as allowed',
  },
  TooManyAppointmentsThatDay: {
    status: 409,
    ko: '같은 날에는 더 예약할 수 없습니다',
    en: 'The person has as many appointments on that day as allowed',
  },
} as const;

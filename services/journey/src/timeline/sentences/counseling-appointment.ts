import type { counselingEvents } from '@academy/contracts';
import { appointmentPurposes, moment } from './counseling-labels.js';
import type { SentencesOf } from './sentence.js';

/** How the appointment events of counselling are told. */
export const appointmentSentences = {
  AppointmentBooked: {
    ko: ({ startsAt, purpose }) =>
      `${appointmentPurposes.ko(purpose)} 예약을 했습니다 (${moment(startsAt)}).`,
    en: ({ startsAt, purpose }) =>
      `An appointment was booked for ${moment(startsAt)}: ${appointmentPurposes.en(purpose)}.`,
  },
  AppointmentRescheduled: {
    ko: ({ startsAt }) => `상담 예약을 ${moment(startsAt)}로 옮겼습니다.`,
    en: ({ startsAt }) => `The appointment was moved to ${moment(startsAt)}.`,
  },
  AppointmentCancelled: {
    ko: ({ late }) => (late ? '상담 예약을 늦게 취소했습니다.' : '상담 예약을 취소했습니다.'),
    en: ({ late }) =>
      late ? 'The appointment was cancelled late.' : 'The appointment was cancelled.',
  },
  AppointmentDisrupted: {
    ko: ({ startsAt }) => `${moment(startsAt)} 상담을 예약대로 할 수 없어 다른 시간을 찾습니다.`,
    en: ({ startsAt }) =>
      `The appointment of ${moment(startsAt)} cannot take place; another time is looked for.`,
  },
  AppointmentCheckedIn: {
    ko: () => '상담에 도착했습니다.',
    en: () => 'The person checked in for the appointment.',
  },
  AppointmentCompleted: {
    ko: () => '상담을 마쳤습니다.',
    en: () => 'The appointment took place.',
  },
  AppointmentNoShowRecorded: {
    ko: ({ consecutiveNoShows }) => `상담에 오지 않았습니다 (연속 ${consecutiveNoShows}회).`,
    en: ({ consecutiveNoShows }) =>
      `The person did not come to the appointment, ${consecutiveNoShows} in a row.`,
  },
  NoShowExcused: {
    ko: ({ reasonCode }) => `불참 사유를 인정했습니다 (${reasonCode}).`,
    en: ({ reasonCode }) => `The no-show was excused (${reasonCode}).`,
  },
} satisfies Partial<SentencesOf<typeof counselingEvents>>;

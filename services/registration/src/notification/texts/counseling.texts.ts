import { josa } from 'es-hangul';
import { classOf, dayOf, momentOf, type Text } from './words.js';

/** About consultants, appointments and plans. */
export const counselingTexts = {
  CONSULTANT_ASSIGNED: {
    ko: () => '담당 상담사가 정해졌습니다. 곧 첫 상담 일정을 안내해 드리겠습니다.',
    en: () => 'You have a consultant. We will soon tell you of the first appointment.',
  },
  CONSULTANT_CHANGED: {
    ko: () => '담당 상담사가 바뀌었습니다. 새 담당자가 곧 연락드리겠습니다.',
    en: () => 'You have another consultant, who will be in touch soon.',
  },
  APPOINTMENT_BOOKED: {
    ko: (refs) => `${momentOf(refs).ko}에 상담이 예약되었습니다.`,
    en: (refs) => `Your appointment is at ${momentOf(refs).en}.`,
  },
  APPOINTMENT_REMINDER: {
    ko: (refs) => `${momentOf(refs).ko}에 상담이 있습니다. 못 오시면 미리 알려 주세요.`,
    en: (refs) => `Your appointment is at ${momentOf(refs).en}. Tell us if you cannot come.`,
  },
  APPOINTMENT_MOVED: {
    ko: (refs) => `상담 일정이 ${momentOf(refs).ko}로 바뀌었습니다.`,
    en: (refs) => `Your appointment was moved to ${momentOf(refs).en}.`,
  },
  APPOINTMENT_DISRUPTED: {
    ko: (refs) =>
      `${momentOf(refs).ko} 상담을 예정대로 진행할 수 없습니다. 다른 일정을 찾아 곧 알려 드리겠습니다.`,
    en: (refs) =>
      `Your appointment at ${momentOf(refs).en} cannot take place as booked. We will soon tell you of another time.`,
  },
  APPOINTMENT_CANCELLED: {
    ko: (refs) => `${momentOf(refs).ko} 상담이 취소되었습니다. 다시 예약할 수 있습니다.`,
    en: (refs) => `Your appointment at ${momentOf(refs).en} was cancelled. You may book again.`,
  },
  APPOINTMENT_MISSED: {
    ko: (refs) => `${momentOf(refs).ko} 상담에 오지 않으셨습니다. 사정이 있었다면 알려 주세요.`,
    en: (refs) =>
      `You missed your appointment at ${momentOf(refs).en}. Tell us if you had a reason.`,
  },
  ASSESSMENT_INVITATION: {
    ko: () => '경력진단이 열렸습니다. 편한 때에 응답해 주세요.',
    en: () => 'A career assessment is open. Please answer it when it suits you.',
  },
  PLAN_TO_SIGN: {
    ko: () => '취업활동계획이 준비되었습니다. 확인하고 서명해 주세요.',
    en: () => 'Your plan is ready. Please read and sign it.',
  },
  TRACK_RECOMMENDED: {
    ko: (refs) =>
      `상담 결과 ${josa(classOf(refs).ko, '을/를')} 추천합니다. ${dayOf(refs)}까지 우선 신청할 수 있습니다.`,
    en: (refs) => `We recommend ${classOf(refs).en}. You have priority until ${refs.on}.`,
  },
} as const satisfies Readonly<Record<string, Text>>;

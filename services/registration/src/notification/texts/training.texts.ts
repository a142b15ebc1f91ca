import { josa } from 'es-hangul';
import { classOf, dayOf, momentOf, type Text } from './words.js';

/** About classes, seats and wait lists. */
export const trainingTexts = {
  CLASS_APPLIED: {
    ko: (refs) => `${classOf(refs).ko} 수강 신청을 받았습니다. 결과는 따로 알려 드리겠습니다.`,
    en: (refs) => `You applied for ${classOf(refs).en}. We will tell you of the result.`,
  },
  CLASS_SELECTED: {
    ko: (refs) =>
      `${classOf(refs).ko} 수강생으로 선발되었습니다. ${momentOf(refs).ko}까지 확정해 주세요.`,
    en: (refs) => `You were selected for ${classOf(refs).en}. Confirm by ${momentOf(refs).en}.`,
  },
  CLASS_REJECTED: {
    ko: (refs) =>
      `${classOf(refs).ko} 수강 신청이 받아들여지지 않았습니다. 다른 과정은 담당 상담사와 상의해 주세요.`,
    en: (refs) => `You got no place in ${classOf(refs).en}. Your consultant helps to find another.`,
  },
  CLASS_CONFIRMED: {
    ko: (refs) => `${classOf(refs).ko} 수강이 확정되었습니다. ${dayOf(refs)}에 시작합니다.`,
    en: (refs) => `You have a place in ${classOf(refs).en}. It starts on ${refs.on}.`,
  },
  CLASS_CANCELLED: {
    ko: (refs) => `${classOf(refs).ko} 수강이 취소되었습니다.`,
    en: (refs) => `Your place in ${classOf(refs).en} was cancelled.`,
  },
  CLASS_RUN_CANCELLED: {
    ko: (refs) =>
      `신청하신 ${josa(classOf(refs).ko, '이/가')} 폐강되었습니다. 다른 과정을 먼저 안내해 드리겠습니다.`,
    en: (refs) => `Your run of ${classOf(refs).en} is not held. You come first for another one.`,
  },
  CLASS_OFFERED_INSTEAD: {
    ko: (refs) =>
      `폐강된 과정을 대신할 ${classOf(refs).ko}의 자리를 찾았습니다. 답하실 기한을 이어서 알려 드립니다.`,
    en: (refs) =>
      `We found a seat in ${classOf(refs).en} instead of the class that is not held. By when to answer follows.`,
  },
  WAITLIST_JOINED: {
    ko: () => '대기자 명단에 올랐습니다. 순번은 내 수강에서 볼 수 있습니다.',
    en: () => 'You are on the wait list. See your classes for your place in it.',
  },
  WAITLIST_OFFER: {
    ko: (refs) => `수강하실 자리가 났습니다. ${momentOf(refs).ko}까지 답해 주세요.`,
    en: (refs) => `A seat is free for you. Please answer by ${momentOf(refs).en}.`,
  },
  WAITLIST_LAPSED: {
    ko: () => '답이 없어 제안된 자리가 다음 분께 넘어갔습니다. 다시 대기할 수 있습니다.',
    en: () => 'The seat went to the next person, for there was no answer. You may wait again.',
  },
  WAITLIST_CLOSED: {
    ko: () => '대기하시던 과정의 대기자 명단이 마감되었습니다. 다른 과정을 안내해 드리겠습니다.',
    en: () => 'The wait list that you were on has closed. We will show you other classes.',
  },
  ATTENDANCE_WARNING: {
    ko: (refs) =>
      `${classOf(refs).ko} 출석률이 수료 기준보다 낮습니다. 담당 상담사와 상의해 주세요.`,
    en: (refs) =>
      `Your attendance in ${classOf(refs).en} is too low so far. Talk to your consultant.`,
  },
  CLASS_DISMISSED: {
    ko: (refs) =>
      `${classOf(refs).ko} 수강이 종료 처리되었습니다. ${dayOf(refs)}까지 이의를 신청할 수 있습니다.`,
    en: (refs) => `Your place in ${classOf(refs).en} was ended. You may appeal until ${refs.on}.`,
  },
  BASIC_COMPLETED: {
    ko: (refs) => `${josa('기초교육', '을/를')} 수료했습니다. ${dayOf(refs)}까지 인정됩니다.`,
    en: (refs) => `You completed basic education. It counts until ${refs.on}.`,
  },
  CLASS_COMPLETED: {
    ko: (refs) =>
      `${josa(classOf(refs).ko, '을/를')} 수료했습니다. 수료증은 곧 받아 볼 수 있습니다.`,
    en: (refs) => `You completed ${classOf(refs).en}. Your certificate follows.`,
  },
  CLASS_NOT_COMPLETED: {
    ko: (refs) =>
      `${josa(classOf(refs).ko, '은/는')} 미수료로 처리되었습니다. 다음 단계는 담당 상담사와 상의해 주세요.`,
    en: (refs) =>
      `You did not complete ${classOf(refs).en}. Talk to your consultant about what is next.`,
  },
} as const satisfies Readonly<Record<string, Text>>;

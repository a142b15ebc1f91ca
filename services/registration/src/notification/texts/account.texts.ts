import { dayOf, programmeOf, type Text } from './words.js';

/** About registration, eligibility, the profile and the participation. */
export const accountTexts = {
  REGISTRATION_RECEIPT: {
    ko: () => '인재등록을 마쳤습니다. 참여 자격을 확인한 뒤 알려 드리겠습니다.',
    en: () => 'You are registered. We will tell you when your eligibility is decided.',
  },
  ELIGIBILITY_CONFIRMED: {
    ko: (refs) =>
      `${programmeOf(refs).ko} 참여 자격이 확인되었습니다. ${dayOf(refs)}까지 유효합니다.`,
    en: (refs) => `You are eligible for ${programmeOf(refs).en} until ${refs.on}.`,
  },
  ELIGIBILITY_DENIED: {
    ko: (refs) =>
      `${programmeOf(refs).ko} 참여 자격이 확인되지 않았습니다. ${dayOf(refs)}까지 이의를 신청할 수 있습니다.`,
    en: (refs) =>
      `You are not eligible for ${programmeOf(refs).en}. You may appeal until ${refs.on}.`,
  },
  ELIGIBILITY_EXPIRED: {
    ko: (refs) =>
      `${programmeOf(refs).ko} 참여 자격의 유효 기간이 지났습니다. 다시 신청할 수 있습니다.`,
    en: (refs) => `Your eligibility for ${programmeOf(refs).en} has expired. You may apply again.`,
  },
  PROFILE_REMINDER: {
    ko: (refs) => `인재정보가 ${dayOf(refs)}까지 유효합니다. 지금도 맞는지 확인해 주세요.`,
    en: (refs) => `Your profile is fresh until ${refs.on}. Please confirm that it still holds.`,
  },
  PROFILE_STALE: {
    ko: () => '인재정보의 유효 기간이 지나 일자리 추천이 멈추었습니다. 확인하시면 다시 시작합니다.',
    en: () => 'Your profile went stale and gets no recommendations until you confirm it.',
  },
  CONSENT_EXPIRING: {
    ko: (refs) => `동의 한 건이 ${dayOf(refs)}에 끝납니다. 계속 이용하시려면 다시 동의해 주세요.`,
    en: (refs) => `One of your consents ends on ${refs.on}. Please consent again to go on.`,
  },
  CONSENT_EXPIRED: {
    ko: () => '동의 한 건의 기간이 끝났습니다. 다시 이용하시려면 새로 동의해 주세요.',
    en: () => 'One of your consents has ended. Please consent again to go on.',
  },
  DATA_REQUEST_RECEIVED: {
    ko: (refs) => `개인정보 관련 요청을 접수했습니다. ${dayOf(refs)}까지 답해 드리겠습니다.`,
    en: (refs) => `We received your request about your data and answer by ${refs.on}.`,
  },
  DATA_REQUEST_FULFILLED: {
    ko: () => '개인정보 관련 요청을 처리했습니다. 내용은 내 요청에서 확인해 주세요.',
    en: () => 'Your request about your data was fulfilled. Please see your requests.',
  },
  DATA_REQUEST_REFUSED: {
    ko: () => '개인정보 관련 요청을 받아들이지 못했습니다. 사유는 내 요청에서 확인해 주세요.',
    en: () => 'Your request about your data was refused. Please see your requests for the reason.',
  },
  EXIT_PROPOSED: {
    ko: (refs) => `참여 종결이 제안되었습니다. 계속 참여하시려면 ${dayOf(refs)}까지 알려 주세요.`,
    en: (refs) => `It was proposed to end your participation. If you go on, tell us by ${refs.on}.`,
  },
  EXIT_DONE: {
    ko: (refs) => `참여가 ${dayOf(refs)}로 종결되었습니다. 언제든지 다시 신청할 수 있습니다.`,
    en: (refs) => `Your participation ended as of ${refs.on}. You may apply again at any time.`,
  },
} as const satisfies Readonly<Record<string, Text>>;

import type { registrationEvents } from '@academy/contracts';
import { josa } from 'es-hangul';
import { denialReasons } from './eligibility-labels.js';
import { eligibilitySentences } from './eligibility.js';
import { consentPurposes, entryChannels, identityMethods, programmes } from './labels.js';
import { notificationSentences } from './notification.js';
import { participationSentences } from './participation.js';
import { accountSentences } from './registration-accounts.js';
import { dataSentences } from './registration-data.js';
import type { SentencesOf } from './sentence.js';
import { policySentences, taskSentences } from './shared.js';
import { talentProfileSentences } from './talent-profile.js';

/** How the events of registration are told. */
export const registrationSentences = {
  RegistrationStarted: {
    ko: ({ channel }) => `${josa(entryChannels.ko(channel), '으로/로')} 등록을 시작했습니다.`,
    en: ({ channel }) => `Registration was started ${entryChannels.en(channel)}.`,
  },
  IdentityVerified: {
    ko: ({ method }) => `${josa(identityMethods.ko(method), '으로/로')} 본인 확인을 마쳤습니다.`,
    en: ({ method }) => `The identity was verified ${identityMethods.en(method)}.`,
  },
  IdentityVerificationFailed: {
    ko: ({ method, attemptNo }) =>
      `${josa(identityMethods.ko(method), '으로/로')} 한 본인 확인에 실패했습니다 (${attemptNo}회째).`,
    en: ({ method, attemptNo }) =>
      `The identity could not be verified ${identityMethods.en(method)} (attempt ${attemptNo}).`,
  },
  WillToWorkStated: {
    ko: ({ statedOn }) => `취업 의사를 밝혔습니다 (${statedOn}).`,
    en: ({ statedOn }) => `The will to work was stated on ${statedOn}.`,
  },
  ParticipantRegistered: {
    ko: ({ channel }) => `${josa(entryChannels.ko(channel), '으로/로')} 등록을 마쳤습니다.`,
    en: ({ channel }) => `Registration was completed ${entryChannels.en(channel)}.`,
  },
  DuplicateSuspected: {
    ko: () => '다른 계정과 중복된 등록으로 의심되어 확인을 시작했습니다.',
    en: () => 'A duplicate of another account is suspected and being reviewed.',
  },
  DuplicateReviewNoted: {
    ko: () => '중복 확인이 끝날 때까지 새로운 처리를 멈췄습니다.',
    en: () => 'The account waits for the duplicate review.',
  },
  ConsentGranted: {
    ko: ({ purpose }) => `${consentPurposes.ko(purpose)}에 동의했습니다.`,
    en: ({ purpose }) => `Consent was given to ${consentPurposes.en(purpose)}.`,
  },
  ConsentWithdrawn: {
    ko: ({ purpose }) => `${consentPurposes.ko(purpose)} 동의를 철회했습니다.`,
    en: ({ purpose }) => `Consent was withdrawn from ${consentPurposes.en(purpose)}.`,
  },
  EligibilityReviewOpened: {
    ko: ({ programCode, referenceDate }) =>
      `${programmes.ko(programCode)} 참여 자격 심사를 시작했습니다 (기준일 ${referenceDate}).`,
    en: ({ programCode, referenceDate }) =>
      `The review of eligibility for ${programmes.en(programCode)} began, as of ${referenceDate}.`,
  },
  EligibilityConfirmed: {
    ko: ({ programCode, validUntil }) =>
      `${programmes.ko(programCode)} 참여 자격을 확인했습니다 (${validUntil}까지 유효).`,
    en: ({ programCode, validUntil }) =>
      `Eligibility for ${programmes.en(programCode)} was confirmed until ${validUntil}.`,
  },
  EligibilityDenied: {
    ko: ({ programCode, reasonCodes, appealableUntil }) =>
      `${programmes.ko(programCode)} 참여 자격이 인정되지 않았습니다 (사유: ${reasonCodes.map(denialReasons.ko).join(', ')}; 이의신청 ${appealableUntil}까지).`,
    en: ({ programCode, reasonCodes, appealableUntil }) =>
      `Eligibility for ${programmes.en(programCode)} was denied (${reasonCodes.map(denialReasons.en).join(', ')}; appeal until ${appealableUntil}).`,
  },
  ParticipationOpened: {
    ko: ({ seq, cohort }) => `${seq}번째 참여를 시작했습니다 (${cohort} 기수).`,
    en: ({ seq, cohort }) => `Participation no. ${seq} began (cohort ${cohort}).`,
  },
  ...accountSentences,
  ...dataSentences,
  ...notificationSentences,
  ...eligibilitySentences,
  ...participationSentences,
  ...talentProfileSentences,
  ...policySentences,
  ...taskSentences,
} satisfies SentencesOf<typeof registrationEvents>;

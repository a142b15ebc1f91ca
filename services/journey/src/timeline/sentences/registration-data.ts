import type {
  ConsentExpired,
  ConsentNoticePublished,
  DataSubjectRequestFulfilled,
  DataSubjectRequestOverdue,
  DataSubjectRequestReceived,
  DataSubjectRequestRefused,
  DataSubjectRequestReviewStarted,
  ErasureApproved,
  ErasureProposed,
  ParticipantErased,
  RegistrationDraftExpired,
  RetentionHoldLifted,
  RetentionHoldPlaced,
} from '@academy/contracts';
import { consentPurposes } from './labels.js';
import { dataRequestKinds, retentionHoldKinds } from './registration-labels.js';
import type { SentencesOf } from './sentence.js';

type Told = readonly [
  typeof ConsentExpired,
  typeof ConsentNoticePublished,
  typeof DataSubjectRequestFulfilled,
  typeof DataSubjectRequestOverdue,
  typeof DataSubjectRequestReceived,
  typeof DataSubjectRequestRefused,
  typeof DataSubjectRequestReviewStarted,
  typeof ErasureApproved,
  typeof ErasureProposed,
  typeof ParticipantErased,
  typeof RegistrationDraftExpired,
  typeof RetentionHoldLifted,
  typeof RetentionHoldPlaced,
];

/** How it is told what a person asked for about their data, and what became of it. */
export const dataSentences = {
  ConsentExpired: {
    ko: ({ purpose }) => `${consentPurposes.ko(purpose)} 동의 기한이 지났습니다.`,
    en: ({ purpose }) => `The consent to ${consentPurposes.en(purpose)} has run out.`,
  },
  ConsentNoticePublished: {
    ko: ({ purpose, version, effectiveFrom }) =>
      `${consentPurposes.ko(purpose)} 고지문 ${version}을 공표했습니다 (시행 ${effectiveFrom}).`,
    en: ({ purpose, version, effectiveFrom }) =>
      `Version ${version} of the notice on ${consentPurposes.en(purpose)} was published, in force from ${effectiveFrom}.`,
  },
  DataSubjectRequestReceived: {
    ko: ({ kind, dueOn }) =>
      `개인정보 ${dataRequestKinds.ko(kind)} 요구를 접수했습니다 (답변 기한 ${dueOn}).`,
    en: ({ kind, dueOn }) =>
      `A request for ${dataRequestKinds.en(kind)} was received; the answer is due on ${dueOn}.`,
  },
  DataSubjectRequestReviewStarted: {
    ko: () => '개인정보 요구의 검토를 시작했습니다.',
    en: () => 'Somebody looks into the data-subject request.',
  },
  DataSubjectRequestFulfilled: {
    ko: ({ resultCode }) => `개인정보 요구를 이행했습니다 (${resultCode}).`,
    en: ({ resultCode }) => `The data-subject request was fulfilled (${resultCode}).`,
  },
  DataSubjectRequestRefused: {
    ko: ({ resultCode, legalBasis }) =>
      `개인정보 요구를 거절했습니다 (${resultCode}; 근거: ${legalBasis}).`,
    en: ({ resultCode, legalBasis }) =>
      `The data-subject request was refused (${resultCode}; basis: ${legalBasis}).`,
  },
  DataSubjectRequestOverdue: {
    ko: ({ dueOn }) => `개인정보 요구의 답변 기한(${dueOn})이 지났습니다.`,
    en: ({ dueOn }) => `The answer to the data-subject request was due on ${dueOn}.`,
  },
  ErasureProposed: {
    ko: ({ legalBasis }) => `개인정보 파기를 상신했습니다 (근거: ${legalBasis}).`,
    en: ({ legalBasis }) => `The erasure of personal data was proposed (basis: ${legalBasis}).`,
  },
  ErasureApproved: {
    ko: ({ legalBasis }) => `개인정보 파기를 승인했습니다 (근거: ${legalBasis}).`,
    en: ({ legalBasis }) => `The erasure of personal data was approved (basis: ${legalBasis}).`,
  },
  ParticipantErased: {
    ko: () => '개인정보를 파기했습니다.',
    en: () => 'The personal data was erased.',
  },
  RegistrationDraftExpired: {
    ko: () => '기한 안에 등록을 마치지 않아 작성 중이던 등록을 종료했습니다.',
    en: () => 'The registration was not completed in time and is given up.',
  },
  RetentionHoldPlaced: {
    ko: ({ kind, reasonCode }) =>
      `자료를 보존합니다 (${retentionHoldKinds.ko(kind)}; 사유: ${reasonCode}).`,
    en: ({ kind, reasonCode }) =>
      `The data is kept because of ${retentionHoldKinds.en(kind)} (${reasonCode}).`,
  },
  RetentionHoldLifted: {
    ko: ({ reasonCode }) => `자료 보존 조치를 해제했습니다 (사유: ${reasonCode}).`,
    en: ({ reasonCode }) => `A retention hold was lifted (${reasonCode}).`,
  },
} satisfies SentencesOf<Told>;

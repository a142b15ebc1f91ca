import type {
  CredentialVerified,
  TalentProfileFreshnessReminded,
  TalentProfileHidden,
  TalentProfilePublished,
  TalentProfileRefreshed,
  TalentProfileRevised,
  TalentProfileSubmitted,
  TalentProfileWentStale,
} from '@academy/contracts';
import { labels, type SentencesOf } from './sentence.js';

type ProfileEvents = readonly [
  typeof TalentProfileSubmitted,
  typeof TalentProfileRevised,
  typeof TalentProfilePublished,
  typeof TalentProfileHidden,
  typeof TalentProfileRefreshed,
  typeof TalentProfileFreshnessReminded,
  typeof TalentProfileWentStale,
  typeof CredentialVerified,
];

const audiences = labels<'CONSULTANT' | 'POOL'>({
  CONSULTANT: ['상담사', 'consultants'],
  POOL: ['인재풀', 'the talent pool'],
});

/** How the events of a talent profile are told. */
export const talentProfileSentences = {
  TalentProfileSubmitted: {
    ko: () => '인재정보를 등록했습니다.',
    en: () => 'The talent profile was submitted.',
  },
  TalentProfileRevised: {
    ko: ({ version }) => `인재정보를 수정했습니다 (${version}판).`,
    en: ({ version }) => `The talent profile was revised (version ${version}).`,
  },
  TalentProfilePublished: {
    ko: ({ visibility, freshUntil }) =>
      `인재정보를 공개했습니다 (${audiences.ko(visibility)}, ${freshUntil}까지 유효).`,
    en: ({ visibility, freshUntil }) =>
      `The talent profile was published to ${audiences.en(visibility)}; it is fresh until ${freshUntil}.`,
  },
  TalentProfileHidden: {
    ko: () => '인재정보를 비공개로 바꾸었습니다.',
    en: () => 'The talent profile was hidden.',
  },
  TalentProfileRefreshed: {
    ko: ({ freshUntil }) => `인재정보가 최신임을 확인했습니다 (${freshUntil}까지 유효).`,
    en: ({ freshUntil }) => `The talent profile was confirmed; it is fresh until ${freshUntil}.`,
  },
  TalentProfileFreshnessReminded: {
    ko: ({ freshUntil }) => `인재정보를 ${freshUntil}까지 확인하도록 안내합니다.`,
    en: ({ freshUntil }) => `A reminder to confirm the talent profile by ${freshUntil}.`,
  },
  TalentProfileWentStale: {
    ko: () => '인재정보의 유효 기간이 지나 인재풀에서 빠졌습니다.',
    en: () => 'The talent profile went stale and left the pool.',
  },
  CredentialVerified: {
    ko: ({ credentialCode }) => `자격증을 확인했습니다 (${credentialCode}).`,
    en: ({ credentialCode }) => `A certificate was verified: ${credentialCode}.`,
  },
} satisfies SentencesOf<ProfileEvents>;

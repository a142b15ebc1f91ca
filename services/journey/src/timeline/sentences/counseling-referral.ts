import type { counselingEvents } from '@academy/contracts';
import type { SentencesOf } from './sentence.js';

/** How the referral events of counselling are told. */
export const referralSentences = {
  ParticipantMarkedJobReady: {
    ko: ({ until }) => `취업 연계가 가능한 상태입니다 (${until}까지).`,
    en: ({ until }) => `The person is ready to be referred until ${until}.`,
  },
  AgencyReferralMade: {
    ko: ({ agencyCode }) => `유관 기관에 연계했습니다 (${agencyCode}).`,
    en: ({ agencyCode }) => `The person was referred to an agency (${agencyCode}).`,
  },
  AgencyReferralResulted: {
    ko: ({ agencyCode }) => `유관 기관 연계 결과를 기록했습니다 (${agencyCode}).`,
    en: ({ agencyCode }) => `A referral to an agency had a result (${agencyCode}).`,
  },
  ReferralDeclineNoted: {
    ko: ({ reasonCode, times }) => `같은 사유(${reasonCode})의 알선 거절이 ${times}회입니다.`,
    en: ({ reasonCode, times }) =>
      `Referrals declined for the same reason (${reasonCode}): ${times}.`,
  },
} satisfies Partial<SentencesOf<typeof counselingEvents>>;

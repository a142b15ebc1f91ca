import type { matchingEvents } from '@academy/contracts';
import { josa } from 'es-hangul';
import { employmentProgrammes, referralBases } from './labels.js';
import { candidacySentences } from './matching-candidacy.js';
import { orderSentences } from './matching-orders.js';
import { outcomeSentences } from './matching-outcomes.js';
import { placementSentences } from './matching-placements.js';
import { recommendationSentences } from './matching-recommendations.js';
import type { SentencesOf } from './sentence.js';
import { policySentences, taskSentences } from './shared.js';

/** How the events of matching are told. */
export const matchingSentences = {
  EmployerApplied: {
    ko: ({ sizeRegularWorkers }) =>
      `구인기업이 참여를 신청했습니다 (상시 근로자 ${sizeRegularWorkers}명).`,
    en: ({ sizeRegularWorkers }) =>
      `An employer with ${sizeRegularWorkers} regular workers applied.`,
  },
  EmployerVerified: {
    ko: ({ validUntil }) => `구인기업을 확인했습니다 (${validUntil}까지 유효).`,
    en: ({ validUntil }) => `The employer was verified until ${validUntil}.`,
  },
  JobOrderSubmitted: {
    ko: ({ programType, openings }) =>
      `${employmentProgrammes.ko(programType)} 구인을 신청했습니다 (${openings}명).`,
    en: ({ programType, openings }) =>
      `A job order for ${employmentProgrammes.en(programType)} with ${openings} openings was submitted.`,
  },
  JobOrderPublished: {
    ko: ({ validUntil }) => `구인 공고를 게시했습니다 (${validUntil}까지).`,
    en: ({ validUntil }) => `The job order was published until ${validUntil}.`,
  },
  JobOpeningFilled: {
    ko: ({ remaining }) => `구인 한 자리가 채워졌습니다 (남은 자리 ${remaining}).`,
    en: ({ remaining }) => `An opening was filled; ${remaining} remain.`,
  },
  JobOrderFilled: {
    ko: ({ openings }) => `구인 ${openings}자리가 모두 채워졌습니다.`,
    en: ({ openings }) => `All ${openings} openings were filled.`,
  },
  CandidacyOpened: {
    ko: () => '일자리 연계 대상이 되었습니다.',
    en: () => 'The person may be proposed to employers.',
  },
  EmployerConsentNoted: {
    ko: () => '구인기업 제공 동의를 확인했습니다.',
    en: () => 'The consent to sharing with employers was noted.',
  },
  EmployerConsentWithdrawalNoted: {
    ko: () => '구인기업 제공 동의 철회를 확인했습니다.',
    en: () => 'The withdrawal of the consent to sharing with employers was noted.',
  },
  ReferralAdmitted: {
    ko: () => '새로운 알선이 가능함을 확인했습니다.',
    en: () => 'There is room for another referral.',
  },
  ReferralClosureNoted: {
    ko: () => '진행 중이던 알선이 끝났습니다.',
    en: () => 'A referral ended.',
  },
  ReferralProposed: {
    ko: ({ basis, answerBy }) =>
      `일자리 알선을 제안받았습니다 (근거: ${referralBases.ko(basis)}; ${answerBy}까지 회신).`,
    en: ({ basis, answerBy }) =>
      `A referral was proposed on the basis of ${referralBases.en(basis)}; an answer is due by ${answerBy}.`,
  },
  ReferralConsented: {
    ko: ({ sharedFields }) => `알선에 동의했습니다 (제공 항목 ${sharedFields.length}개).`,
    en: ({ sharedFields }) =>
      `The referral was agreed to, sharing ${sharedFields.length} parts of the profile.`,
  },
  ReferralDeclined: {
    ko: () => '알선을 원하지 않았습니다.',
    en: () => 'The referral was declined.',
  },
  ReferralSent: {
    ko: ({ respondBy }) => `구인기업에 알선했습니다 (${respondBy}까지 회신).`,
    en: ({ respondBy }) => `The referral was sent to the employer, who answers by ${respondBy}.`,
  },
  PlacementConfirmed: {
    ko: ({ programType, startOn }) =>
      `${josa(employmentProgrammes.ko(programType), '으로/로')} 취업이 확정되었습니다 (${startOn} 시작).`,
    en: ({ programType, startOn }) =>
      `A placement was confirmed as ${employmentProgrammes.en(programType)} from ${startOn} on.`,
  },
  PlacementStarted: {
    ko: ({ actualStartOn }) => `일을 시작했습니다 (${actualStartOn}).`,
    en: ({ actualStartOn }) => `Work began on ${actualStartOn}.`,
  },
  ...candidacySentences,
  ...orderSentences,
  ...recommendationSentences,
  ...placementSentences,
  ...outcomeSentences,
  ...policySentences,
  ...taskSentences,
} satisfies SentencesOf<typeof matchingEvents>;

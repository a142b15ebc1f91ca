import type { counselingEvents } from '@academy/contracts';
import type { SentencesOf } from './sentence.js';

/** How the plan events of counselling are told. */
export const planSentences = {
  PlanDrafted: {
    ko: ({ targetStartOn }) => `취업활동계획을 작성했습니다 (목표일 ${targetStartOn}).`,
    en: ({ targetStartOn }) => `An employment plan was drafted, to begin work by ${targetStartOn}.`,
  },
  PlanActivityAdded: {
    ko: ({ activityType, dueOn }) => `계획에 활동을 더했습니다 (${activityType}, ${dueOn}까지).`,
    en: ({ activityType, dueOn }) =>
      `The activity ${activityType} was added to the plan, due on ${dueOn}.`,
  },
  PlanProposed: {
    ko: ({ version }) => `취업활동계획 ${version}판에 동의를 요청했습니다.`,
    en: ({ version }) => `Version ${version} of the plan was proposed to the participant.`,
  },
  PlanAgreed: {
    ko: ({ version, nextReviewOn }) =>
      `취업활동계획 ${version}판에 합의했습니다 (다음 점검 ${nextReviewOn}).`,
    en: ({ version, nextReviewOn }) =>
      `Version ${version} of the plan was agreed; the next review is on ${nextReviewOn}.`,
  },
  PlanRevised: {
    ko: ({ version }) => `취업활동계획 ${version}판을 준비합니다.`,
    en: ({ version }) => `The plan is being revised to version ${version}.`,
  },
  PlanActivityCompleted: {
    ko: () => '계획한 활동을 마쳤습니다.',
    en: () => 'A planned activity was done.',
  },
  PlanActivityMissed: {
    ko: ({ reasonCode }) => `계획한 활동을 하지 못했습니다 (${reasonCode}).`,
    en: ({ reasonCode }) => `A planned activity was missed (${reasonCode}).`,
  },
  PlanReviewed: {
    ko: ({ nextReviewOn }) => `취업활동계획을 점검했습니다 (다음 점검 ${nextReviewOn}).`,
    en: ({ nextReviewOn }) => `The plan was reviewed; the next review is on ${nextReviewOn}.`,
  },
  PlanReviewCameDue: {
    ko: ({ dueOn }) => `취업활동계획 점검일이 되었습니다 (${dueOn}).`,
    en: ({ dueOn }) => `A review of the plan came due on ${dueOn}.`,
  },
} satisfies Partial<SentencesOf<typeof counselingEvents>>;

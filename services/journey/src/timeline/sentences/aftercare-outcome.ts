import type {
  AdjustmentSupportProvided,
  AftercareClosed,
  AftercareContactStopped,
  EarlySeparationDetected,
  ReCounselingRequested,
  RetentionRevised,
  RetentionVerified,
  WorkplaceIssueActionTaken,
  WorkplaceIssueEscalated,
  WorkplaceIssueReferredToAuthority,
  WorkplaceIssueReported,
  WorkplaceIssueResolved,
} from '@academy/contracts';
import { josa } from 'es-hangul';
import {
  authorities,
  checkpointNames,
  closingReasons,
  issueCategories,
  issueResults,
  retentionBases,
  retentionOutcomes,
  supportKinds,
} from './aftercare-labels.js';
import type { SentencesOf } from './sentence.js';

type Told = readonly [
  typeof RetentionVerified,
  typeof RetentionRevised,
  typeof EarlySeparationDetected,
  typeof ReCounselingRequested,
  typeof AftercareContactStopped,
  typeof AdjustmentSupportProvided,
  typeof AftercareClosed,
];

/** How it is told what became of somebody's work, and how after-care ended. */
export const outcomeSentences = {
  RetentionVerified: {
    ko: ({ code, outcome, basis }) =>
      `${checkpointNames.ko(code)} 고용유지를 확인했습니다 (${retentionOutcomes.ko(outcome)}, ${retentionBases.ko(basis)}).`,
    en: ({ code, outcome, basis }) =>
      `Retention at the ${checkpointNames.en(code)} check-point was verified by ${retentionBases.en(basis)}: ${retentionOutcomes.en(outcome)}.`,
  },
  RetentionRevised: {
    ko: ({ code, from, to, basis }) =>
      `${checkpointNames.ko(code)} 고용유지 결과를 정정했습니다 (${retentionOutcomes.ko(from)} → ${retentionOutcomes.ko(to)}, ${retentionBases.ko(basis)}).`,
    en: ({ code, from, to, basis }) =>
      `Retention at the ${checkpointNames.en(code)} check-point was revised by ${retentionBases.en(basis)}: ${retentionOutcomes.en(from)} became ${retentionOutcomes.en(to)}.`,
  },
  EarlySeparationDetected: {
    ko: ({ endedOn, tenureDays, beforeCheckpoint }) =>
      `${checkpointNames.ko(beforeCheckpoint)} 점검 전에 퇴사했습니다 (${endedOn}, 근속 ${tenureDays}일).`,
    en: ({ endedOn, tenureDays, beforeCheckpoint }) =>
      `The work ended on ${endedOn}, after ${tenureDays} days and before the ${checkpointNames.en(beforeCheckpoint)} check-point.`,
  },
  ReCounselingRequested: {
    ko: () => '다시 상담을 받도록 요청했습니다.',
    en: () => 'Counselling was requested again.',
  },
  AftercareContactStopped: {
    ko: () => '본인의 뜻에 따라 사후관리 연락을 멈췄습니다.',
    en: () => 'Contact for after-care was stopped, as the person wished.',
  },
  AdjustmentSupportProvided: {
    ko: ({ kind }) => `직장 적응을 위해 ${josa(supportKinds.ko(kind), '을/를')} 지원했습니다.`,
    en: ({ kind }) => `Help with settling in was given: ${supportKinds.en(kind)}.`,
  },
  AftercareClosed: {
    ko: ({ reasonCode }) => `사후관리를 마쳤습니다 (${closingReasons.ko(reasonCode)}).`,
    en: ({ reasonCode }) => `After-care was closed: ${closingReasons.en(reasonCode)}.`,
  },
} satisfies SentencesOf<Told>;

type Issues = readonly [
  typeof WorkplaceIssueReported,
  typeof WorkplaceIssueActionTaken,
  typeof WorkplaceIssueReferredToAuthority,
  typeof WorkplaceIssueEscalated,
  typeof WorkplaceIssueResolved,
];

/** How problems at workplaces are told; what was said about them stays sealed. */
export const issueSentences = {
  WorkplaceIssueReported: {
    ko: ({ category, respondBy }) =>
      `직장 고충을 접수했습니다 (${issueCategories.ko(category)}, ${respondBy}까지 답변).`,
    en: ({ category, respondBy }) =>
      `A workplace issue about ${issueCategories.en(category)} was reported; it is to be answered by ${respondBy}.`,
  },
  WorkplaceIssueActionTaken: {
    ko: () => '직장 고충에 대한 조치를 했습니다.',
    en: () => 'Action on a workplace issue was taken.',
  },
  WorkplaceIssueReferredToAuthority: {
    ko: ({ authority }) =>
      `직장 고충을 ${josa(authorities.ko(authority), '으로/로')} 이관했습니다.`,
    en: ({ authority }) => `A workplace issue was referred to ${authorities.en(authority)}.`,
  },
  WorkplaceIssueEscalated: {
    ko: ({ respondBy }) => `기한(${respondBy}) 안에 조치되지 않은 긴급 고충을 본부에 올렸습니다.`,
    en: ({ respondBy }) =>
      `Nobody acted on an urgent workplace issue by ${respondBy}, so headquarters take it.`,
  },
  WorkplaceIssueResolved: {
    ko: ({ result }) => `직장 고충 처리를 마쳤습니다 (${issueResults.ko(result)}).`,
    en: ({ result }) => `A workplace issue was settled: ${issueResults.en(result)}.`,
  },
} satisfies SentencesOf<Issues>;

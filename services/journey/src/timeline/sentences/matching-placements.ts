import type {
  PlacementCorrected,
  PlacementEnded,
  PlacementNotStarted,
  PlacementStartOverdue,
  PlacementTermsChanged,
  PlacementVoided,
  SelfFoundJobReported,
} from '@academy/contracts';
import type { SentencesOf } from './sentence.js';

type PlacementContracts = readonly [
  typeof SelfFoundJobReported,
  typeof PlacementStartOverdue,
  typeof PlacementNotStarted,
  typeof PlacementTermsChanged,
  typeof PlacementEnded,
  typeof PlacementCorrected,
  typeof PlacementVoided,
];

/** How the course of a placement is told. */
export const placementSentences = {
  SelfFoundJobReported: {
    ko: () => '직접 구한 일자리를 신고했습니다.',
    en: () => 'A job that the person found was reported.',
  },
  PlacementStartOverdue: {
    ko: ({ startOn }) => `근무 시작(${startOn})이 아직 확인되지 않았습니다.`,
    en: ({ startOn }) => `The start of work on ${startOn} has not been confirmed.`,
  },
  PlacementNotStarted: {
    ko: () => '확정된 근무가 시작되지 않았습니다.',
    en: () => 'The agreed work did not begin.',
  },
  PlacementTermsChanged: {
    ko: ({ effectiveOn }) => `근무 조건이 바뀌었습니다 (${effectiveOn}부터).`,
    en: ({ effectiveOn }) => `The terms of work changed from ${effectiveOn} on.`,
  },
  PlacementEnded: {
    ko: ({ endedOn }) => `근무가 끝났습니다 (${endedOn}).`,
    en: ({ endedOn }) => `Work ended on ${endedOn}.`,
  },
  PlacementCorrected: {
    ko: () => '취업 기록을 바로잡았습니다.',
    en: () => 'The record of the placement was corrected.',
  },
  PlacementVoided: {
    ko: () => '취업 기록을 무효로 했습니다.',
    en: () => 'The placement was voided.',
  },
} satisfies SentencesOf<PlacementContracts>;

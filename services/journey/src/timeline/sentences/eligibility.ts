import type {
  CoEnrollmentDetected,
  EligibilityAppealed,
  EligibilityEvidenceRecorded,
  EligibilityExpired,
  EligibilityOverridden,
  EligibilityUsed,
} from '@academy/contracts';
import { evidenceKinds, evidenceResults } from './eligibility-labels.js';
import { programmes } from './labels.js';
import type { SentencesOf } from './sentence.js';

type EligibilityEvents = readonly [
  typeof EligibilityEvidenceRecorded,
  typeof EligibilityAppealed,
  typeof EligibilityOverridden,
  typeof EligibilityExpired,
  typeof EligibilityUsed,
  typeof CoEnrollmentDetected,
];

/** How the evidence of an eligibility, and what became of the decision, are told. */
export const eligibilitySentences = {
  EligibilityEvidenceRecorded: {
    ko: ({ kind, result }) =>
      `자격 증빙을 확인했습니다 (${evidenceKinds.ko(kind)}: ${evidenceResults.ko(result)}).`,
    en: ({ kind, result }) =>
      `Evidence was recorded: ${evidenceKinds.en(kind)}, ${evidenceResults.en(result)}.`,
  },
  EligibilityAppealed: {
    ko: () => '자격 불인정에 이의신청을 했습니다.',
    en: () => 'The denied eligibility was appealed.',
  },
  EligibilityOverridden: {
    ko: ({ programCode, to, expiresOn }) =>
      `${programmes.ko(programCode)} 참여 자격 결정을 ${to === 'CONFIRMED' ? '인정' : '불인정'}으로 바꾸었습니다 (${expiresOn}까지).`,
    en: ({ programCode, to, expiresOn }) =>
      `The eligibility for ${programmes.en(programCode)} was ${to === 'CONFIRMED' ? 'confirmed' : 'denied'} by override until ${expiresOn}.`,
  },
  EligibilityExpired: {
    ko: ({ programCode }) => `${programmes.ko(programCode)} 참여 자격이 만료되었습니다.`,
    en: ({ programCode }) => `The eligibility for ${programmes.en(programCode)} expired.`,
  },
  EligibilityUsed: {
    ko: () => '확인된 자격으로 참여를 시작했습니다.',
    en: () => 'The eligibility was used.',
  },
  CoEnrollmentDetected: {
    ko: ({ otherProgramCode }) => `다른 사업 참여가 확인되었습니다 (${otherProgramCode}).`,
    en: ({ otherProgramCode }) => `Another programme was detected: ${otherProgramCode}.`,
  },
} satisfies SentencesOf<EligibilityEvents>;

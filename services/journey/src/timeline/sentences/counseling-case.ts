import type { counselingEvents } from '@academy/contracts';
import { caseDeadlines, reopenings } from './counseling-labels.js';
import type { SentencesOf } from './sentence.js';

/** How the case events of counselling are told. */
export const caseSentences = {
  CaseDeadlineMissed: {
    ko: ({ deadline }) => `상담 사례의 기한이 지났습니다 (${caseDeadlines.ko(deadline)}).`,
    en: ({ deadline }) => `A deadline of the case has passed: ${caseDeadlines.en(deadline)}.`,
  },
  CounselingCaseActivated: {
    ko: ({ reasonCode }) =>
      reasonCode === 'RESUMED' ? '상담을 다시 진행합니다.' : '첫 상담을 마쳐 상담이 진행 중입니다.',
    en: ({ reasonCode }) =>
      reasonCode === 'RESUMED'
        ? 'Counselling goes on again.'
        : 'Counselling is under way after a first meeting.',
  },
  CounselingCasePutOnHold: {
    ko: ({ reasonCode }) =>
      reasonCode === 'PLACED'
        ? '취업이 확정되어 상담을 보류했습니다.'
        : '요청에 따라 상담을 보류했습니다.',
    en: ({ reasonCode }) =>
      reasonCode === 'PLACED'
        ? 'Counselling was put on hold because of a placement.'
        : 'Counselling was put on hold on request.',
  },
  ConsultantReassigned: {
    ko: ({ openItems }) => `담당 상담사를 변경했습니다 (인계 사항 ${openItems.length}건).`,
    en: ({ openItems }) =>
      `Another consultant became responsible, with ${openItems.length} open items handed over.`,
  },
  HandoverAccepted: {
    ko: () => '새 담당 상담사가 인계를 수락했습니다.',
    en: () => 'The new consultant accepted the hand-over.',
  },
  HandoverRejected: {
    ko: ({ reasonCode }) => `새 담당 상담사가 인계를 거절했습니다 (${reasonCode}).`,
    en: ({ reasonCode }) => `The new consultant rejected the hand-over (${reasonCode}).`,
  },
  CounselingCaseClosed: {
    ko: ({ reasonCode }) => `상담을 종결했습니다 (${reasonCode}).`,
    en: ({ reasonCode }) => `The case was closed (${reasonCode}).`,
  },
  CounselingCaseMoved: {
    ko: ({ reasonCode }) => `상담 담당 캠퍼스가 바뀌었습니다 (${reasonCode}).`,
    en: ({ reasonCode }) => `Another campus looks after the case (${reasonCode}).`,
  },
  CaseNoteRecorded: {
    ko: () => '상담 기록을 남겼습니다.',
    en: () => 'A note was added to the case.',
  },
  CaseNoteAmended: {
    ko: ({ version }) => `상담 기록을 정정했습니다 (${version}판).`,
    en: ({ version }) => `A note of the case was amended, version ${version}.`,
  },
  CounselingCaseReopened: {
    ko: ({ trigger }) => `상담을 다시 열었습니다 (${reopenings.ko(trigger)}).`,
    en: ({ trigger }) => `The case was reopened: ${reopenings.en(trigger)}.`,
  },
  CaseloadSlotReleased: {
    ko: ({ openCases }) => `상담사의 담당 사례가 줄었습니다 (${openCases}건).`,
    en: ({ openCases }) => `A consultant has one case less, ${openCases} now.`,
  },
  CaseloadCapChanged: {
    ko: ({ to, expiresOn }) => `상담사의 담당 한도를 ${expiresOn}까지 ${to}건으로 바꿨습니다.`,
    en: ({ to, expiresOn }) => `The cap of a consultant's caseload is ${to} until ${expiresOn}.`,
  },
} satisfies Partial<SentencesOf<typeof counselingEvents>>;

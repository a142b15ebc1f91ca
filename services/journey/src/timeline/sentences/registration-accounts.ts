import type {
  AbsorptionReversed,
  AssistedRegistrationConfirmed,
  ContactChanged,
  ContactPreferenceSet,
  DuplicateAbsorbed,
  DuplicateResolved,
  DuplicateReviewSettled,
  ParticipantMergeReversed,
  ParticipantReinstated,
  ParticipantsMerged,
  ParticipantSuspended,
} from '@academy/contracts';
import { contactChannels, contactFields } from './registration-labels.js';
import type { SentencesOf } from './sentence.js';

type Told = readonly [
  typeof AbsorptionReversed,
  typeof AssistedRegistrationConfirmed,
  typeof ContactChanged,
  typeof ContactPreferenceSet,
  typeof DuplicateAbsorbed,
  typeof DuplicateResolved,
  typeof DuplicateReviewSettled,
  typeof ParticipantMergeReversed,
  typeof ParticipantReinstated,
  typeof ParticipantsMerged,
  typeof ParticipantSuspended,
];

/** How it is told what becomes of an account: its duplicates, its standing, its contact. */
export const accountSentences = {
  DuplicateResolved: {
    ko: ({ decision }) =>
      decision === 'SAME'
        ? '중복 확인 결과 같은 사람으로 결정했습니다.'
        : '중복 확인 결과 다른 사람으로 결정했습니다.',
    en: ({ decision }) =>
      decision === 'SAME'
        ? 'The two accounts were found to be one person.'
        : 'The two accounts were found to be different people.',
  },
  DuplicateReviewSettled: {
    ko: ({ decision }) =>
      decision === 'SAME'
        ? '계정 통합을 기다립니다.'
        : '중복 확인이 끝나 등록을 계속할 수 있습니다.',
    en: ({ decision }) =>
      decision === 'SAME'
        ? 'The account waits to be merged.'
        : 'The duplicate review is over and the registration can go on.',
  },
  ParticipantsMerged: {
    ko: () => '같은 사람의 다른 계정으로 통합되었습니다.',
    en: () => 'The account was merged into another one of the same person.',
  },
  DuplicateAbsorbed: {
    ko: () => '같은 사람의 중복 계정을 통합했습니다.',
    en: () => 'A duplicate account of the same person was merged into this one.',
  },
  ParticipantMergeReversed: {
    ko: ({ reason }) => `계정 통합을 취소했습니다 (사유: ${reason}).`,
    en: ({ reason }) => `The merge of the accounts was undone (${reason}).`,
  },
  AbsorptionReversed: {
    ko: () => '통합했던 계정을 다시 분리했습니다.',
    en: () => 'An account that had been merged into this one stands by itself again.',
  },
  ParticipantSuspended: {
    ko: ({ reasonCode, until }) =>
      `참여를 정지했습니다 (사유: ${reasonCode}${until === undefined ? '' : `; ${until}까지`}).`,
    en: ({ reasonCode, until }) =>
      `The account was suspended${until === undefined ? '' : ` until ${until}`} (${reasonCode}).`,
  },
  ParticipantReinstated: {
    ko: ({ reason }) => `참여 정지를 해제했습니다 (사유: ${reason}).`,
    en: ({ reason }) => `The account was reinstated (${reason}).`,
  },
  AssistedRegistrationConfirmed: {
    ko: ({ method }) =>
      method === 'SIGNATURE'
        ? '담당자가 대신 입력한 등록을 본인이 서명으로 확인했습니다.'
        : '담당자가 대신 입력한 등록을 본인이 녹음으로 확인했습니다.',
    en: ({ method }) =>
      method === 'SIGNATURE'
        ? 'The person signed the registration that staff had entered.'
        : 'The person confirmed by voice the registration that staff had entered.',
  },
  ContactChanged: {
    ko: ({ changedFields }) =>
      `연락처를 변경했습니다 (${changedFields.map(contactFields.ko).join(', ')}).`,
    en: ({ changedFields }) =>
      `The contact was changed (${changedFields.map(contactFields.en).join(', ')}).`,
  },
  ContactPreferenceSet: {
    ko: ({ channels }) =>
      `연락 방법을 정했습니다 (${channels.map(contactChannels.ko).join(', ')} 순).`,
    en: ({ channels }) =>
      `The way of contact was set (${channels.map(contactChannels.en).join(', then ')}).`,
  },
} satisfies SentencesOf<Told>;

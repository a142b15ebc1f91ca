import type { DuplicateResolved, DuplicateReviewSettled } from '@academy/contracts';
import type { SentencesOf } from './sentence.js';

/** How it is told what becomes of an account: its duplicates, its standing, its end. */
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
} satisfies SentencesOf<readonly [typeof DuplicateResolved, typeof DuplicateReviewSettled]>;

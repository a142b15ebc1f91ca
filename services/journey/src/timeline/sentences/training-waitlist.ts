import type { trainingEnrollmentEvents } from '@academy/contracts';
import type { SentencesOf } from './sentence.js';

type Told =
  | 'ClassRunCapacityChanged'
  | 'WaitlistJoined'
  | 'WaitlistOfferMade'
  | 'WaitlistOfferAccepted'
  | 'WaitlistOfferLapsed'
  | 'WaitlistOfferDeclined'
  | 'WaitlistLeft'
  | 'WaitlistClosed'
  | 'WaitlistPromotedByOperator';

/** How the events of wait lists are told. */
export const waitlistSentences = {
  ClassRunCapacityChanged: {
    ko: ({ from, to }) => `정원을 ${from}명에서 ${to}명으로 바꾸었습니다.`,
    en: ({ from, to }) => `The capacity changed from ${from} to ${to} seats.`,
  },
  WaitlistJoined: {
    ko: ({ position }) => `대기자 명단 ${position}번으로 등록했습니다.`,
    en: ({ position }) => `The wait list was joined at place ${position}.`,
  },
  WaitlistOfferMade: {
    ko: () => '대기자에게 빈자리를 제안했습니다.',
    en: () => 'A free seat was offered to somebody who waits.',
  },
  WaitlistOfferAccepted: {
    ko: () => '제안된 자리를 받아들였습니다.',
    en: () => 'The offered seat was accepted.',
  },
  WaitlistOfferLapsed: {
    ko: () => '기한 안에 답이 없어 자리 제안이 끝났습니다.',
    en: () => 'The offer of a seat ended without an answer.',
  },
  WaitlistOfferDeclined: {
    ko: () => '제안된 자리를 거절했습니다.',
    en: () => 'The offered seat was declined.',
  },
  WaitlistLeft: {
    ko: () => '대기자 명단에서 나왔습니다.',
    en: () => 'The wait list was left.',
  },
  WaitlistClosed: {
    ko: ({ remaining }) => `대기자 명단을 마감했습니다 (남은 대기자 ${remaining.length}명).`,
    en: ({ remaining }) => `The wait list was closed with ${remaining.length} on it.`,
  },
  WaitlistPromotedByOperator: {
    ko: ({ skipped }) => `담당자가 대기 순서를 앞당겼습니다 (앞선 대기자 ${skipped.length}명).`,
    en: ({ skipped }) => `Somebody was put before ${skipped.length} others on the wait list.`,
  },
} satisfies Pick<SentencesOf<typeof trainingEnrollmentEvents>, Told>;

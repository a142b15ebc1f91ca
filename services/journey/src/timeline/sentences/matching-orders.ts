import type {
  EmployerReinstated,
  EmployerRejected,
  EmployerSuspended,
  EmployerVerificationLapsed,
  JobOpeningReopened,
  JobOrderClosed,
  JobOrderExpired,
  JobOrderExtended,
  JobOrderPaused,
  JobOrderResumed,
  JobOrderReturned,
  JobOrderRevised,
  JobOrderScreened,
} from '@academy/contracts';
import type { SentencesOf } from './sentence.js';

type OrderContracts = readonly [
  typeof EmployerRejected,
  typeof EmployerSuspended,
  typeof EmployerReinstated,
  typeof EmployerVerificationLapsed,
  typeof JobOrderScreened,
  typeof JobOrderReturned,
  typeof JobOrderRevised,
  typeof JobOrderPaused,
  typeof JobOrderResumed,
  typeof JobOrderExtended,
  typeof JobOrderClosed,
  typeof JobOrderExpired,
  typeof JobOpeningReopened,
];

/** How the standing of an employer, and the course of an order, is told. */
export const orderSentences = {
  EmployerRejected: {
    ko: () => '구인기업의 참여를 받아들이지 않았습니다.',
    en: () => 'The employer was not taken in.',
  },
  EmployerSuspended: {
    ko: () => '구인기업의 참여를 중지했습니다.',
    en: () => 'The employer was suspended.',
  },
  EmployerReinstated: {
    ko: () => '구인기업의 참여를 다시 허용했습니다.',
    en: () => 'The employer was reinstated.',
  },
  EmployerVerificationLapsed: {
    ko: ({ validUntil }) => `구인기업 확인의 유효 기간(${validUntil})이 지났습니다.`,
    en: ({ validUntil }) => `The verification of the employer ran out on ${validUntil}.`,
  },
  JobOrderScreened: {
    ko: ({ flags }) => `구인을 심사했습니다 (지적 ${flags.length}건).`,
    en: ({ flags }) => `The job order was screened; findings: ${flags.length}.`,
  },
  JobOrderReturned: {
    ko: ({ fixBy }) => `구인을 반려했습니다 (${fixBy}까지 보완).`,
    en: ({ fixBy }) => `The job order was returned, to be mended by ${fixBy}.`,
  },
  JobOrderRevised: {
    ko: ({ changes }) => `구인 내용을 수정했습니다 (${Object.keys(changes).length}개 항목).`,
    en: ({ changes }) => `The job order was revised in ${Object.keys(changes).length} points.`,
  },
  JobOrderPaused: {
    ko: () => '구인을 중지했습니다.',
    en: () => 'The job order was paused.',
  },
  JobOrderResumed: {
    ko: () => '구인을 다시 열었습니다.',
    en: () => 'The job order was resumed.',
  },
  JobOrderExtended: {
    ko: ({ validUntil }) => `구인 공고를 연장했습니다 (${validUntil}까지).`,
    en: ({ validUntil }) => `The job order was extended until ${validUntil}.`,
  },
  JobOrderClosed: {
    ko: () => '구인을 마감했습니다.',
    en: () => 'The job order was closed.',
  },
  JobOrderExpired: {
    ko: () => '구인 공고 기간이 끝났습니다.',
    en: () => 'The time of the job order was over.',
  },
  JobOpeningReopened: {
    ko: ({ remaining }) => `구인 한 자리가 다시 비었습니다 (남은 자리 ${remaining}).`,
    en: ({ remaining }) => `An opening became free again; ${remaining} remain.`,
  },
} satisfies SentencesOf<OrderContracts>;

import type { policyPublishedBy, taskEvents } from '@academy/contracts';
import type { SentencesOf } from './sentence.js';

/** How a published policy is told, whatever service it is of. */
export const policySentences = {
  PolicyPublished: {
    ko: ({ policyCode, version, effectiveFrom }) =>
      `정책 '${policyCode}' ${version}을(를) ${effectiveFrom}부터 적용하도록 공표했습니다.`,
    en: ({ policyCode, version, effectiveFrom }) =>
      `Version ${version} of the policy "${policyCode}" was published, from ${effectiveFrom} on.`,
  },
} satisfies SentencesOf<readonly [ReturnType<typeof policyPublishedBy>]>;

/** How the tasks of any service are told. */
export const taskSentences = {
  TaskOpened: {
    ko: ({ kind, dueOn }) => `업무 항목(${kind})이 생겼습니다. 기한은 ${dueOn}입니다.`,
    en: ({ kind, dueOn }) => `A task (${kind}) was opened; it is due on ${dueOn}.`,
  },
  TaskEscalated: {
    ko: ({ owner, dueOn }) =>
      `기한 안에 처리되지 않아 상급자(${owner})에게 올렸습니다. 새 기한은 ${dueOn}입니다.`,
    en: ({ owner, dueOn }) =>
      `It was not done in time and went up to ${owner}; it is due on ${dueOn} now.`,
  },
  TaskClosed: {
    ko: ({ outcome }) => `업무 항목을 마쳤습니다 (${outcome}).`,
    en: ({ outcome }) => `A task was closed (${outcome}).`,
  },
} satisfies SentencesOf<ReturnType<typeof taskEvents>>;

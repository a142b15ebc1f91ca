import type { aftercareEvents } from '@academy/contracts';
import { josa } from 'es-hangul';
import { checkpointNames } from './aftercare-labels.js';
import { issueSentences, outcomeSentences } from './aftercare-outcome.js';
import { contactChannels, contactResults, workStatuses } from './labels.js';
import type { SentencesOf } from './sentence.js';
import { policySentences, taskSentences } from './shared.js';

/** How the events of after-care are told. */
export const aftercareSentences = {
  AftercareOpened: {
    ko: ({ baseDate, checkpoints }) =>
      `사후관리를 시작했습니다 (기준일 ${baseDate}, 점검 ${checkpoints.length}회).`,
    en: ({ baseDate, checkpoints }) =>
      `After-care began with ${checkpoints.length} check-points, counted from ${baseDate}.`,
  },
  CheckpointCameDue: {
    ko: ({ code, dueOn }) => `${checkpointNames.ko(code)} 점검일이 되었습니다 (${dueOn}).`,
    en: ({ code, dueOn }) => `The ${checkpointNames.en(code)} check-point came due on ${dueOn}.`,
  },
  ContactAttempted: {
    ko: ({ code, channel, result }) =>
      `${checkpointNames.ko(code)} 점검을 위해 ${josa(contactChannels.ko(channel), '으로/로')} 연락을 시도했습니다 (${contactResults.ko(result)}).`,
    en: ({ code, channel, result }) =>
      `A contact for the ${checkpointNames.en(code)} check-point was tried ${contactChannels.en(channel)}: ${contactResults.en(result)}.`,
  },
  FollowUpCompleted: {
    ko: ({ code, statusCode }) =>
      `${checkpointNames.ko(code)} 점검을 마쳤습니다 (${workStatuses.ko(statusCode)}).`,
    en: ({ code, statusCode }) =>
      `The ${checkpointNames.en(code)} follow-up was completed: ${workStatuses.en(statusCode)}.`,
  },
  AftercareStartCorrected: {
    ko: ({ from, to }) => `취업 시작일이 정정되었습니다 (${from} → ${to}).`,
    en: ({ from, to }) => `The start of work was corrected from ${from} to ${to}.`,
  },
  CheckpointRescheduled: {
    ko: ({ code, from, to }) =>
      `${checkpointNames.ko(code)} 점검일을 옮겼습니다 (${from} → ${to}).`,
    en: ({ code, from, to }) =>
      `The ${checkpointNames.en(code)} check-point was moved from ${from} to ${to}.`,
  },
  FollowUpAttemptDue: {
    ko: ({ code, attemptNo, dueOn }) =>
      `${checkpointNames.ko(code)} 점검의 ${attemptNo}차 연락일이 되었습니다 (${dueOn}).`,
    en: ({ code, attemptNo, dueOn }) =>
      `Attempt ${attemptNo} for the ${checkpointNames.en(code)} check-point came due on ${dueOn}.`,
  },
  FollowUpMissed: {
    ko: ({ code, attempts }) =>
      `${checkpointNames.ko(code)} 점검을 하지 못했습니다 (연락 시도 ${attempts}회).`,
    en: ({ code, attempts }) =>
      `The ${checkpointNames.en(code)} follow-up was missed after ${attempts} attempts.`,
  },
  ...outcomeSentences,
  ...issueSentences,
  ...policySentences,
  ...taskSentences,
} satisfies SentencesOf<typeof aftercareEvents>;

import type {
  CountedServiceNoted,
  FutureServiceCleared,
  FutureServiceNoted,
  HomeCampusChanged,
  NoShowNoted,
  ParticipationExited,
  ParticipationExitProposalWithdrawn,
  ParticipationExitProposed,
  ParticipationExitRevised,
  ParticipationHandedOver,
  ParticipationPaused,
  ParticipationReopened,
  ParticipationResumed,
  ParticipationTakenOver,
  ResidenceChanged,
} from '@academy/contracts';
import { exitReasons, pauseReasons, services, stages } from './participation-labels.js';
import type { SentencesOf } from './sentence.js';

type EpisodeEvents = readonly [
  typeof ParticipationPaused,
  typeof ParticipationResumed,
  typeof ParticipationExitProposed,
  typeof ParticipationExitProposalWithdrawn,
  typeof ParticipationExited,
  typeof ParticipationExitRevised,
  typeof ParticipationReopened,
  typeof CountedServiceNoted,
  typeof FutureServiceNoted,
  typeof FutureServiceCleared,
  typeof NoShowNoted,
  typeof HomeCampusChanged,
  typeof ParticipationHandedOver,
  typeof ParticipationTakenOver,
  typeof ResidenceChanged,
];

/** How the course of a participation is told. */
export const participationSentences = {
  ParticipationPaused: {
    ko: ({ reasonCode, expectedUntil }) =>
      `참여를 ${expectedUntil}까지 쉽니다 (사유: ${pauseReasons.ko(reasonCode)}).`,
    en: ({ reasonCode, expectedUntil }) =>
      `The participation rests until ${expectedUntil} (${pauseReasons.en(reasonCode)}).`,
  },
  ParticipationResumed: {
    ko: () => '참여를 다시 시작했습니다.',
    en: () => 'The participation goes on.',
  },
  ParticipationExitProposed: {
    ko: ({ reasonCode, confirmBy }) =>
      `참여 종결이 제안되었습니다 (사유: ${exitReasons.ko(reasonCode)}; ${confirmBy}까지 확인).`,
    en: ({ reasonCode, confirmBy }) =>
      `An exit was proposed (${exitReasons.en(reasonCode)}), to be confirmed by ${confirmBy}.`,
  },
  ParticipationExitProposalWithdrawn: {
    ko: () => '참여 종결 제안이 철회되었습니다.',
    en: () => 'The proposed exit was withdrawn.',
  },
  ParticipationExited: {
    ko: ({ exitReason, exitOn, stageAtExit }) =>
      `참여를 종결했습니다 (사유: ${exitReasons.ko(exitReason)}; 종결일 ${exitOn}; 단계: ${stages.ko(stageAtExit)}).`,
    en: ({ exitReason, exitOn, stageAtExit }) =>
      `The participation ended as of ${exitOn}, ${stages.en(stageAtExit)} (${exitReasons.en(exitReason)}).`,
  },
  ParticipationExitRevised: {
    ko: ({ exitOn }) => `참여 종결일을 ${exitOn}로 바로잡았습니다.`,
    en: ({ exitOn }) => `The day of the exit was revised to ${exitOn}.`,
  },
  ParticipationReopened: {
    ko: () => '종결한 참여를 다시 열었습니다.',
    en: () => 'The participation was reopened.',
  },
  CountedServiceNoted: {
    ko: ({ kind, servedOn }) => `서비스 이용을 확인했습니다 (${services.ko(kind)}, ${servedOn}).`,
    en: ({ kind, servedOn }) => `A service was counted: ${services.en(kind)} on ${servedOn}.`,
  },
  FutureServiceNoted: {
    ko: ({ kind, until }) => `예정된 서비스가 있습니다 (${services.ko(kind)}, ${until}까지).`,
    en: ({ kind, until }) => `A service is scheduled: ${services.en(kind)}, until ${until}.`,
  },
  FutureServiceCleared: {
    ko: () => '예정된 서비스가 끝났거나 취소되었습니다.',
    en: () => 'What was scheduled is over or off.',
  },
  NoShowNoted: {
    ko: ({ missedOn }) => `상담 불참을 확인했습니다 (${missedOn}).`,
    en: ({ missedOn }) => `An appointment was missed on ${missedOn}.`,
  },
  HomeCampusChanged: {
    ko: () => '담당 캠퍼스가 바뀌었습니다.',
    en: () => 'The home campus changed.',
  },
  ParticipationHandedOver: {
    ko: () => '참여를 같은 사람의 다른 계정에서 이어 갑니다.',
    en: () => 'The participation goes on with the other account of the same person.',
  },
  ParticipationTakenOver: {
    ko: ({ openedOn }) => `다른 계정에서 ${openedOn}에 시작한 참여를 이어받았습니다.`,
    en: ({ openedOn }) =>
      `The participation that began on ${openedOn} with the other account goes on here.`,
  },
  ResidenceChanged: {
    ko: ({ effectiveOn, inSeoul }) =>
      `거주지가 ${effectiveOn}부터 바뀌었습니다 (${inSeoul ? '서울' : '서울 밖'}).`,
    en: ({ effectiveOn, inSeoul }) =>
      `The residence changed on ${effectiveOn} (${inSeoul ? 'in Seoul' : 'out of Seoul'}).`,
  },
} satisfies SentencesOf<EpisodeEvents>;

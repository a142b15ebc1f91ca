import { problems } from '@academy/platform';

/** How refusals about accounts, their duplicates and their end are told. */
export const accountProblems = problems({
  BothParticipationsOpen: {
    status: 409,
    ko: '두 계정 모두 참여 중이어서 하나를 먼저 종결해야 합니다',
    en: 'Both accounts take part; one participation has to end first',
  },
  ConfirmationMissing: {
    status: 422,
    ko: '담당자가 등록하려면 본인의 서명이나 녹음이 필요합니다',
    en: 'Staff need the signature or the recorded voice of the person',
  },
  DuplicateAlreadyDecided: {
    status: 409,
    ko: '이미 다른 사람으로 결정되었습니다',
    en: 'It is decided already that these are different people',
  },
  DuplicateNotDecidedSame: {
    status: 409,
    ko: '같은 사람이라는 결정이 먼저 필요합니다',
    en: 'Somebody has to decide first that the accounts are one person',
  },
  DuplicateReviewUnknown: {
    status: 404,
    ko: '없는 중복 확인입니다',
    en: 'There is no such duplicate review',
  },
  MergeIrreversible: {
    status: 409,
    ko: '통합을 취소할 수 있는 기간이 지났습니다',
    en: 'The time for undoing the merge is over',
  },
  NotMerged: {
    status: 409,
    ko: '통합된 계정이 아닙니다',
    en: 'The account is not merged',
  },
  NothingToChange: {
    status: 422,
    ko: '변경할 항목이 없습니다',
    en: 'There is nothing to change',
  },
  ParticipantMerged: {
    status: 409,
    ko: '다른 계정으로 통합되었습니다',
    en: 'The account was merged into another one',
  },
  ParticipantSuspended: {
    status: 409,
    ko: '참여가 정지되어 있습니다',
    en: 'The account is suspended',
  },
  ResidentNumberRefused: {
    status: 422,
    ko: '주민등록번호는 받지 않습니다',
    en: 'Resident registration numbers are not accepted',
  },
  SurvivorNotActive: {
    status: 409,
    ko: '남을 계정이 활성 상태가 아닙니다',
    en: 'The account that would remain is not active',
  },
  SuspensionAlreadyOver: {
    status: 422,
    ko: '정지 기한이 이미 지났습니다',
    en: 'The suspension would already be over',
  },
});

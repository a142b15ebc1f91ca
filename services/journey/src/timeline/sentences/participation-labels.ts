import type {
  CountedServiceNoted,
  FutureServiceNoted,
  ParticipationExited,
  ParticipationPaused,
} from '@academy/contracts';
import { labels } from './sentence.js';

export const exitReasons = labels<ParticipationExited['data']['exitReason']>({
  EMPLOYED: ['취업', 'work'],
  SELF_EMPLOYED: ['창업', 'self-employment'],
  WITHDREW: ['본인 의사', 'own wish'],
  NO_CONTACT: ['연락 두절', 'no contact'],
  MOVED_OUT: ['타 지역 이사', 'a move out of Seoul'],
  INELIGIBLE: ['자격 상실', 'no longer eligible'],
  HEALTH: ['건강', 'health'],
  OTHER_AGENCY: ['다른 기관 이용', 'another agency'],
  DECEASED: ['사망', 'death'],
  COMPLETED_WITHOUT_JOB: ['미취업 종료', 'completed without a job'],
  DISMISSED: ['참여 제한', 'dismissal'],
});

export const pauseReasons = labels<ParticipationPaused['data']['reasonCode']>({
  HEALTH: ['건강', 'health'],
  FAMILY_CARE: ['가족 돌봄', 'care for the family'],
  TEMPORARY_WORK: ['단기 근로', 'temporary work'],
  TRAVEL: ['여행', 'travel'],
  OTHER: ['기타', 'another reason'],
});

export const stages = labels<ParticipationExited['data']['stageAtExit']>({
  ENTERED: ['참여 시작', 'after entering'],
  COUNSELED: ['상담', 'after counselling'],
  TRAINED: ['교육', 'after training'],
  REFERRED: ['알선', 'after a referral'],
  PLACED: ['취업', 'after a placement'],
});

export const services = labels<
  CountedServiceNoted['data']['kind'] | FutureServiceNoted['data']['kind']
>({
  ENTRY: ['참여 시작', 'the entry'],
  COUNSELING: ['상담', 'counselling'],
  CLASS: ['교육', 'a class'],
  REFERRAL: ['알선', 'a referral'],
  PLACEMENT: ['취업', 'a placement'],
  WORK: ['근무', 'work'],
  APPOINTMENT: ['상담 예약', 'an appointment'],
  AFTERCARE: ['사후관리', 'after-care'],
});

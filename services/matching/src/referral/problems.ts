import { problems } from '@academy/platform';

/** How refusals about a referral are told to a caller. */
export const referralProblems = problems({
  FieldNotShareable: {
    status: 422,
    ko: '면접 전에 기업에 보일 수 없는 항목입니다',
    en: 'This field must not be shown to an employer before an interview',
  },
  InterviewAhead: {
    status: 409,
    ko: '아직 면접 시각이 되지 않았습니다',
    en: 'The interview lies ahead',
  },
  InterviewInPast: {
    status: 422,
    ko: '면접 시각이 이미 지났습니다',
    en: 'The time of the interview has passed',
  },
  InterviewNotAttended: {
    status: 409,
    ko: '참석이 기록된 면접에만 결과를 적을 수 있습니다',
    en: 'Only an interview that took place has a result',
  },
  InterviewNotScheduled: {
    status: 409,
    ko: '잡힌 면접이 없습니다',
    en: 'There is no such interview',
  },
  InterviewOver: {
    status: 409,
    ko: '이미 취소되었거나 끝난 면접입니다',
    en: 'The interview was cancelled or is over',
  },
  JobAlreadyOffered: {
    status: 409,
    ko: '이미 채용을 제안한 알선입니다',
    en: 'The job was offered already',
  },
  JobNotOffered: {
    status: 409,
    ko: '답할 채용 제안이 없습니다',
    en: 'There is no offer to answer',
  },
  JobOfferOverdue: {
    status: 409,
    ko: '채용 제안의 답변 기한이 지났습니다',
    en: 'The last day to answer the offer has passed',
  },
  NothingToShare: {
    status: 422,
    ko: '기업에 보일 항목을 하나 이상 골라야 합니다',
    en: 'At least one field to show must be named',
  },
  RecommendationMissing: {
    status: 422,
    ko: '추천에 따른 알선에는 추천 번호가 필요합니다',
    en: 'A referral on a recommendation must name it',
  },
  ReferralAlreadyAnswered: {
    status: 409,
    ko: '이미 답한 알선입니다',
    en: 'The person has already answered this referral',
  },
  ReferralAlreadyDeclined: {
    status: 409,
    ko: '본인이 거절한 알선입니다',
    en: 'The person declined this referral',
  },
  ReferralAlreadySent: {
    status: 409,
    ko: '이미 기업에 보낸 알선이라 거절할 수 없습니다',
    en: 'The referral was sent to the employer and can no longer be declined',
  },
  ReferralEnded: {
    status: 409,
    ko: '이미 끝난 알선입니다. outcome을 확인하세요',
    en: 'The referral has had its outcome; see outcome',
  },
  ReferralLedToAnotherPlacement: {
    status: 409,
    ko: '이미 다른 취업으로 이어진 알선입니다',
    en: 'The referral led to another placement',
  },
  ReferralNotAnswered: {
    status: 409,
    ko: '기업이 먼저 회신해야 합니다',
    en: 'The employer has not answered the referral',
  },
  ReferralAnswerOverdue: {
    status: 409,
    ko: '답변 기한이 지난 알선입니다',
    en: 'The last day for an answer has passed',
  },
  ReferralNotConsented: {
    status: 409,
    ko: '본인이 이 알선에 먼저 동의해야 합니다',
    en: 'The person has not consented to this referral',
  },
  ReferralNotProposed: {
    status: 409,
    ko: '제안된 알선이 없습니다',
    en: 'There is no such referral',
  },
  ReferralNotSent: {
    status: 409,
    ko: '기업에 보낸 알선이 있어야 합니다. 스스로 찾은 일자리는 source: SELF_FOUND 입니다',
    en: 'A placement of ours follows a referral that was sent; a job that the person found is SELF_FOUND',
  },
  RefusalReasonMissing: {
    status: 422,
    ko: '채용하지 않는 이유를 골라야 합니다',
    en: 'A refusal must say why',
  },
  StartInPast: {
    status: 422,
    ko: '근무 시작일이 이미 지났습니다',
    en: 'The first day of work has passed',
  },
  ReferralOfAnotherOrder: {
    status: 409,
    ko: '다른 분이나 다른 구인의 알선입니다',
    en: 'The referral is of another person or to another order',
  },
});

import { problems } from '@academy/platform';

/** How refusals about data-subject requests, holds and erasures are told. */
export const dataRequestProblems = problems({
  DataRequestClosed: {
    status: 409,
    ko: '이미 답변한 요구입니다',
    en: 'The request is answered already',
  },
  DataRequestUnknown: {
    status: 404,
    ko: '없는 개인정보 요구입니다',
    en: 'There is no such request',
  },
  ErasureNeedsApproval: {
    status: 409,
    ko: '파기는 다른 담당자의 승인이 필요합니다',
    en: 'An erasure has to be proposed by one person and approved by another',
  },
  ErasureNotProposed: {
    status: 409,
    ko: '파기를 먼저 상신해야 합니다',
    en: 'Nobody proposed the erasure yet',
  },
  ErasureUnderWay: {
    status: 409,
    ko: '파기가 이미 승인되었습니다',
    en: 'The erasure is approved already',
  },
  HoldAlreadyOver: {
    status: 422,
    ko: '보존 기한이 이미 지났습니다',
    en: 'The hold would already be over',
  },
  HoldUnknown: {
    status: 404,
    ko: '없는 보존 조치입니다',
    en: 'There is no such hold',
  },
  LegalBasisMissing: {
    status: 422,
    ko: '거절에는 법적 근거가 필요합니다',
    en: 'A refusal needs a legal basis',
  },
  NotAnErasureRequest: {
    status: 409,
    ko: '파기 요구가 아닙니다',
    en: 'The request is not for an erasure',
  },
  RetentionHoldStands: {
    status: 409,
    ko: '보존해야 하는 사유가 남아 있습니다',
    en: 'A retention hold stands',
  },
  SamePersonApproves: {
    status: 409,
    ko: '승인자는 요청자나 상신자와 다른 사람이어야 합니다',
    en: 'Somebody other than who asked or proposed must approve this',
  },
});

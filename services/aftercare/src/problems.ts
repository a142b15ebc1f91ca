import { problems } from '@academy/platform';

/** How the refusals of after-care are told to a caller. */
export const aftercareProblems = problems({
  AftercareNotOpened: {
    status: 409,
    ko: '사후관리가 아직 시작되지 않았습니다',
    en: 'After-care has not begun yet',
  },
  CheckpointNotDueYet: {
    status: 409,
    ko: '점검일이 아직 되지 않았습니다',
    en: 'The day of the check-point has not come',
  },
  CheckpointUnknown: {
    status: 422,
    ko: '이 사후관리에 없는 점검 시점입니다',
    en: 'The case has no such check-point',
  },
  CheckpointWindowClosed: {
    status: 409,
    ko: '점검 기간이 지났습니다',
    en: 'The window of the check-point has closed',
  },
  CheckpointWindowNotOpen: {
    status: 409,
    ko: '점검 기간이 아직 시작되지 않았습니다',
    en: 'The window of the check-point is not open yet',
  },
  ContactDatedInFuture: {
    status: 422,
    ko: '아직 오지 않은 시각의 연락은 기록할 수 없습니다',
    en: 'A contact cannot be recorded ahead',
  },
  FollowUpAlreadyCompleted: {
    status: 409,
    ko: '이미 마친 점검입니다',
    en: 'The follow-up of this check-point is completed',
  },
  ProgramTypeNotFollowed: {
    status: 409,
    ko: '이 사업 유형은 사후관리 대상이 아닙니다',
    en: 'Placements of this programme are not followed',
  },
  SatisfactionNotFromParticipant: {
    status: 422,
    ko: '만족도는 참여자 본인에게서만 들을 수 있습니다',
    en: 'How satisfied the person is, only the person can say',
  },
  AftercareAlreadyClosed: {
    status: 409,
    ko: '이미 종료된 사후관리입니다',
    en: 'After-care has been closed',
  },
  CheckpointAlreadySettled: {
    status: 409,
    ko: '이미 마쳤거나 종료된 점검입니다',
    en: 'The check-point is done or closed',
  },
  CheckpointCancelled: {
    status: 409,
    ko: '취소된 점검입니다',
    en: 'The check-point was cancelled',
  },
  ContactStopped: {
    status: 409,
    ko: '본인의 요청으로 사후관리 연락이 중단되었습니다',
    en: 'The person wants no contact for after-care',
  },
  EvidenceBeforeCheckpoint: {
    status: 422,
    ko: '점검 기준일 이후의 증빙이 필요합니다',
    en: 'The evidence speaks of a day before the check-point',
  },
  EvidenceDatedInFuture: {
    status: 422,
    ko: '아직 오지 않은 날의 증빙은 기록할 수 없습니다',
    en: 'Evidence cannot be recorded ahead',
  },
  EvidenceMissing: {
    status: 422,
    ko: '증빙 문서가 필요합니다',
    en: 'A document is needed for this kind of evidence',
  },
  EvidenceWeaker: {
    status: 409,
    ko: '이미 더 확실한 증빙이 있습니다',
    en: 'What is known rests on evidence at least as strong',
  },
  RescheduledIntoPast: {
    status: 422,
    ko: '지난 날로 점검일을 옮길 수 없습니다',
    en: 'A check-point cannot be moved into the past',
  },
  RescheduledOutsideWindow: {
    status: 422,
    ko: '점검 기간 안의 날이어야 합니다',
    en: 'The day lies outside the window of the check-point',
  },
  SeparationBeforeStart: {
    status: 422,
    ko: '취업 시작일보다 이른 퇴사일입니다',
    en: 'Work cannot have ended before it began',
  },
  SeparationDatedInFuture: {
    status: 422,
    ko: '아직 오지 않은 퇴사일은 기록할 수 없습니다',
    en: 'A separation cannot be recorded ahead',
  },
  WorkplaceIssueAlreadyResolved: {
    status: 409,
    ko: '이미 해결된 고충입니다',
    en: 'The issue has been settled',
  },
  WorkplaceIssueNotActedOn: {
    status: 409,
    ko: '먼저 조치가 필요한 긴급 고충입니다',
    en: 'An urgent issue needs action before it is settled',
  },
  WorkplaceIssueUnknown: {
    status: 404,
    ko: '없는 고충입니다',
    en: 'There is no such issue',
  },
});

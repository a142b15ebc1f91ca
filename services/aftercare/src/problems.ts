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
  ParticipantErased: {
    status: 410,
    ko: '개인정보가 파기되었습니다',
    en: 'The personal data of this person was erased',
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
});

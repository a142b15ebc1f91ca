import { problems } from '@academy/platform';

/** How refusals about episodes are told. */
export const participationProblems = problems({
  ClassRunUnknown: {
    status: 409,
    ko: '강좌를 아직 알 수 없습니다',
    en: 'The class run is not known here yet',
  },
  ExitNotProposed: {
    status: 409,
    ko: '종결이 제안되지 않았습니다',
    en: 'No exit is proposed',
  },
  ExitReasonForStaff: {
    status: 422,
    ko: '담당자만 기록할 수 있는 종결 사유입니다',
    en: 'Only staff can state this reason',
  },
  LaterMoveOnRecord: {
    status: 409,
    ko: '더 나중의 거주지 변경이 이미 있습니다',
    en: 'A later move is on record',
  },
  ParticipationNotExited: {
    status: 409,
    ko: '종결된 참여가 아닙니다',
    en: 'The participation has not ended',
  },
  ParticipationNotOpen: {
    status: 409,
    ko: '진행 중인 참여가 없습니다',
    en: 'No participation is open',
  },
  PauseEndsInPast: {
    status: 422,
    ko: '일시 중지의 마지막 날이 이미 지났습니다',
    en: 'The pause would already be over',
  },
  PlacedSinceExit: {
    status: 409,
    ko: '종결 뒤에 취업했으므로 새로 참여해야 합니다',
    en: 'The person found work since the exit and enters anew',
  },
  ReopeningTooLate: {
    status: 409,
    ko: '재개방할 수 있는 기간이 지났습니다',
    en: 'The days in which the exit could be taken back are over',
  },
});

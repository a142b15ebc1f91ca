import type { ParkReason } from '@academy/event-bus';

/** Why something waits, for a person who decides what to do. */
export interface ParkCause {
  /**
   * `NOT_YET`: comes by itself; `ERROR`: the code failed and a fix is needed; `UNKNOWN_EVENT`: newer code is needed;
   * `SOURCE_CHANGED`: the source was restored; `BEHIND`: an earlier event decides. A refusal by a rule (`Rejection`) is a
   * final outcome and never waits.
   */
  readonly kind: 'NOT_YET' | 'ERROR' | 'UNKNOWN_EVENT' | 'SOURCE_CHANGED' | 'BEHIND';
  readonly ko: string;
  readonly en: string;
}

const unknown: ParkCause = {
  kind: 'UNKNOWN_EVENT',
  ko: '이 버전이 모르는 사건입니다. 새 버전이 배포되면 자동으로 다시 시도합니다',
  en: 'This code does not know the event; newer code tries it again by itself',
};

export const parkCauses: Readonly<Record<ParkReason, ParkCause>> = {
  'not-yet': {
    kind: 'NOT_YET',
    ko: '먼저 와야 할 것이 아직 도착하지 않았습니다. 자동으로 다시 시도합니다',
    en: 'Something that comes first has not arrived; it is tried again by itself',
  },
  failed: {
    kind: 'ERROR',
    ko: '처리 중 오류가 났습니다. 고친 버전이 배포되면 자동으로 다시 시도합니다',
    en: 'The code failed on it; fixed code tries it again by itself',
  },
  'invalid-body': {
    kind: 'ERROR',
    ko: '사건의 내용이 약속된 형식과 다릅니다',
    en: 'The body is not of the declared shape',
  },
  'unknown-type': unknown,
  'unknown-version': unknown,
  'epoch-changed': {
    kind: 'SOURCE_CHANGED',
    ko: '보낸 서비스의 장부가 이전 백업으로 복원되었습니다. 읽기 모델을 다시 만들어 주세요',
    en: 'The source was restored to an earlier backup: rebuild these read models',
  },
  'poison-record': {
    kind: 'ERROR',
    ko: '사건으로 읽을 수 없는 기록입니다',
    en: 'The record is no event of ours',
  },
  behind: {
    kind: 'BEHIND',
    ko: '같은 사람의 앞선 사건을 기다립니다',
    en: 'It waits for an earlier event of the same person',
  },
};

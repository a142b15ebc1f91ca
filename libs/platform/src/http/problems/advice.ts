import type { PlatformCode } from './catalogue.js';

/** What a caller does about a refusal whose title alone does not say it. */
export const advice: Partial<Readonly<Record<PlatformCode, string>>> = {
  MalformedJson: '본문에 JSON 값 하나만 보내세요 (send one JSON value and nothing else)',
  BodyNotUtf8: 'UTF-8로 인코딩해 보내세요 (encode the body as UTF-8)',
  DuplicateName: '이름마다 값을 하나만 보내세요 (send one value for each name)',
  TooDeep: '최대 10단계까지 받습니다 (10 levels at most)',
  PayloadTooLarge: '본문은 최대 256 KiB입니다 (256 KiB at most)',
  UnsupportedMediaType: 'Content-Type: application/json',
  IdempotencyKeyMissing:
    '명령마다 새 값을, 같은 명령을 다시 보낼 때는 같은 값을 쓰세요 (a new value for each command, the same one to repeat it)',
  IdempotencyKeyReused:
    '다른 요청에는 새 키를 쓰세요 (take a new key for another request, the same one only to repeat a request unchanged)',
};

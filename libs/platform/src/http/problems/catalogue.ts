/** How a code is answered: its HTTP status, and its title in Korean and English. */
export interface ProblemEntry {
  readonly status: number;
  readonly ko: string;
  readonly en: string;
}

export type ProblemCatalogue = Readonly<Record<string, ProblemEntry>>;

/** The codes of a service, as it hands them to `startService`. Code = the `code` of a `Rejection` or a `NotYet`. */
export const problems = <const C extends ProblemCatalogue>(entries: C): C => entries;

const entry = (status: number, ko: string, en: string): ProblemEntry => ({ status, ko, en });

/** Every code that the platform itself answers with. A service adds its own; it cannot change these. */
export const platformProblems = {
  BadRequest: entry(400, '요청이 올바르지 않습니다', 'The request is not valid'),
  ValidationFailed: entry(
    400,
    '요청 내용이 올바르지 않습니다',
    'The content of the request is not valid',
  ),
  MalformedJson: entry(
    400,
    '요청 본문이 올바른 JSON이 아닙니다',
    'The request body is not valid JSON',
  ),
  BodyNotUtf8: entry(400, '요청 본문이 UTF-8이 아닙니다', 'The request body is not UTF-8'),
  DuplicateName: entry(400, '같은 이름의 속성이 두 번 있습니다', 'A property is named twice'),
  ForbiddenKey: entry(400, '사용할 수 없는 속성 이름입니다', 'A property name is not allowed'),
  TooDeep: entry(
    400,
    '요청 본문이 너무 깊게 중첩되어 있습니다',
    'The request body is nested too deeply',
  ),
  ArrayTooLong: entry(400, '배열의 항목이 너무 많습니다', 'An array has too many items'),
  UnrepresentableText: entry(
    400,
    '저장할 수 없는 문자가 있습니다',
    'A text holds characters that cannot be stored',
  ),
  UnsafeNumber: entry(
    400,
    '정확하게 표현할 수 없는 숫자입니다',
    'A number cannot be represented exactly',
  ),
  MalformedHeader: entry(400, '요청 헤더가 올바르지 않습니다', 'A request header is not valid'),
  IdempotencyKeyMissing: entry(
    400,
    'Idempotency-Key 헤더가 필요합니다',
    'The Idempotency-Key header is required',
  ),
  IdempotencyKeyMalformed: entry(
    400,
    'Idempotency-Key 헤더가 올바르지 않습니다',
    'The Idempotency-Key header is not valid',
  ),
  IfMatchMalformed: entry(
    400,
    'If-Match 헤더가 올바르지 않습니다',
    'The If-Match header is not valid',
  ),
  Unauthenticated: entry(401, '인증이 필요합니다', 'Authentication is required'),
  Forbidden: entry(403, '이 기능을 사용할 권한이 없습니다', 'You may not use this function'),
  NotFound: entry(404, '찾을 수 없습니다', 'Not found'),
  MethodNotAllowed: entry(405, '허용되지 않는 메서드입니다', 'The method is not allowed'),
  NotAcceptable: entry(
    406,
    '요청한 형식으로 응답할 수 없습니다',
    'The requested format is not available',
  ),
  RequestTimeout: entry(
    408,
    '요청이 제시간에 도착하지 않았습니다',
    'The request did not arrive in time',
  ),
  RuleForbids: entry(
    409,
    '업무 규칙에 따라 처리할 수 없습니다',
    'The rules of the programme do not allow this',
  ),
  ComeBackLater: entry(
    409,
    '아직 처리할 수 없습니다. 잠시 후 다시 시도하세요',
    'Not yet possible; try again shortly',
  ),
  ClaimTaken: entry(409, '이미 다른 곳에서 사용 중입니다', 'This is already taken'),
  ParticipantErased: entry(
    410,
    '개인정보가 파기되었습니다',
    'The personal data of this person was erased',
  ),
  VersionConflict: entry(
    412,
    '그 사이에 변경되었습니다. 다시 조회하세요',
    'It has changed in the meantime; read it again',
  ),
  PayloadTooLarge: entry(413, '요청 본문이 너무 큽니다', 'The request body is too large'),
  UriTooLong: entry(414, '요청 주소가 너무 깁니다', 'The request target is too long'),
  UnsupportedMediaType: entry(
    415,
    'application/json만 받습니다',
    'Only application/json is accepted',
  ),
  IdempotencyKeyReused: entry(
    422,
    '같은 Idempotency-Key가 다른 요청에 사용되었습니다',
    'The Idempotency-Key was used with another request',
  ),
  UnprocessableContent: entry(422, '처리할 수 없는 내용입니다', 'The content cannot be processed'),
  PreconditionRequired: entry(428, 'If-Match 헤더가 필요합니다', 'The If-Match header is required'),
  TooManyRequests: entry(429, '요청이 너무 많습니다', 'Too many requests'),
  HeadersTooLarge: entry(431, '요청 헤더가 너무 큽니다', 'The request headers are too large'),
  Internal: entry(500, '내부 오류가 발생했습니다', 'An internal error occurred'),
  Unavailable: entry(
    503,
    '지금은 처리할 수 없습니다. 잠시 후 다시 시도하세요',
    'Not available now; try again shortly',
  ),
} as const satisfies ProblemCatalogue;

export type PlatformCode = keyof typeof platformProblems;

/** The platform's code for a bare HTTP status, as Nest and Fastify throw them. */
export const codeOfStatus = (status: number): PlatformCode => {
  const ambiguous: Readonly<Record<number, PlatformCode>> = {
    400: 'BadRequest',
    409: 'RuleForbids',
    422: 'UnprocessableContent',
  };
  const named = Object.entries(platformProblems).find(([, { status: own }]) => own === status)?.[0];
  return (
    ambiguous[status] ??
    (named as PlatformCode | undefined) ??
    (status < 500 ? 'BadRequest' : 'Internal')
  );
};

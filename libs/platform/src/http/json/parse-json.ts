import type { PlatformCode } from '../problems/catalogue.js';
import { ProblemError } from '../problems/problem.js';
import { isDeeperThan } from './depth.js';
import { namesTwice } from './duplicate-names.js';
import type { HttpLimits } from './limits.js';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const INTEGER = /^-?\d+$/;

/** Stands where a number stood that JavaScript cannot hold, until the walk, which knows where that is. */
const UNSAFE_NUMBER = Symbol('unsafe number');

/** The reviver's third argument (ECMAScript 2026): the text that a primitive was read from. */
const reviveNumber = (
  _key: string,
  value: unknown,
  context?: { readonly source?: string },
): unknown => {
  if (typeof value !== 'number') return value;
  const whole = Number.isInteger(value) || INTEGER.test(context?.source ?? '');
  return Number.isFinite(value) && (!whole || Number.isSafeInteger(value)) ? value : UNSAFE_NUMBER;
};

const EXPECTATIONS = {
  ForbiddenKey: '이 이름은 쓸 수 없습니다 (this name is not allowed)',
  ArrayTooLong: '항목이 너무 많습니다 (too many items)',
  UnrepresentableText:
    'U+0000이나 짝이 없는 서로게이트를 쓸 수 없습니다 (U+0000 and lone surrogates are refused)',
  UnsafeNumber:
    '±(2^53−1) 범위의 수만 받습니다. 더 큰 수는 문자열로 보내세요 (send larger numbers as strings)',
} as const satisfies Partial<Record<PlatformCode, string>>;

const refuse = (code: keyof typeof EXPECTATIONS, pointer: string): never => {
  throw new ProblemError(code, { errors: [{ pointer, code, detail: EXPECTATIONS[code] }] });
};

const escaped = (key: string): string =>
  key.slice(0, 100).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1');

/** Whether PostgreSQL and UTF-8 can hold the text. */
const isRepresentable = (text: string): boolean => text.isWellFormed() && !text.includes('\u0000');

const checkObject = (value: object, pointer: string, limits: HttpLimits): void => {
  for (const [key, child] of Object.entries(value)) {
    const at = `${pointer}/${escaped(key)}`;
    if (FORBIDDEN_KEYS.has(key)) refuse('ForbiddenKey', at);
    if (!isRepresentable(key)) refuse('UnrepresentableText', pointer);
    checkValue(child, at, limits);
  }
};

const checkValue = (value: unknown, pointer: string, limits: HttpLimits): void => {
  if (value === UNSAFE_NUMBER) refuse('UnsafeNumber', pointer);
  if (typeof value === 'string' && !isRepresentable(value)) refuse('UnrepresentableText', pointer);
  if (Array.isArray(value)) {
    if (value.length > limits.arrayItems) refuse('ArrayTooLong', pointer);
    value.forEach((item, index) => checkValue(item, `${pointer}/${index}`, limits));
  } else if (typeof value === 'object' && value !== null) checkObject(value, pointer, limits);
};

const decode = (body: Uint8Array): string => {
  try {
    return utf8.decode(body);
  } catch {
    throw new ProblemError('BodyNotUtf8');
  }
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text, reviveNumber) as unknown;
  } catch {
    throw new ProblemError('MalformedJson');
  }
};

/**
 * A request body as JSON that everything behind it can hold exactly: well-formed UTF-8 without U+0000, safe numbers,
 * no prototype keys, no name twice, within the limits of depth and length. An empty body is `undefined`. Throws `ProblemError`.
 */
export const parseJson = (body: Uint8Array, limits: HttpLimits): unknown => {
  const text = decode(body);
  if (text === '') return undefined;
  if (isDeeperThan(text, limits.depth)) throw new ProblemError('TooDeep');
  const value = parse(text);
  if (namesTwice(text)) throw new ProblemError('DuplicateName');
  checkValue(value, '', limits);
  return value;
};

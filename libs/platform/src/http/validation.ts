import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { ProblemError, type Fault } from './problems/problem.js';
import { rememberValidationMetadata } from './validation-metadata.js';

const MAX_FAULTS = 50;
const MAX_NAME = 100;

const KOREAN: Readonly<Record<string, string>> = {
  isBoolean: 'true 또는 false여야 합니다',
  isString: '문자열이어야 합니다',
  isInt: '정수여야 합니다',
  isNumber: '숫자여야 합니다',
  isUuid: 'UUID여야 합니다',
  isIn: '정해진 값 중 하나여야 합니다',
  isEnum: '정해진 값 중 하나여야 합니다',
  isNotEmpty: '비워 둘 수 없습니다',
  isDefined: '필수 항목입니다',
  isObject: '객체여야 합니다',
  isArray: '배열이어야 합니다',
  isDateString: '날짜 형식이어야 합니다',
  isCivilDate: '달력에 있는 날짜(YYYY-MM-DD)여야 합니다',
  isEmail: '이메일 주소여야 합니다',
  matches: '형식이 올바르지 않습니다',
  minLength: '너무 짧습니다',
  maxLength: '너무 깁니다',
  isLength: '길이가 맞지 않습니다',
  min: '너무 작습니다',
  max: '너무 큽니다',
  arrayMaxSize: '항목이 너무 많습니다',
  arrayMinSize: '항목이 너무 적습니다',
  nestedValidation: '객체여야 합니다',
  whitelistValidation: '알 수 없는 항목입니다',
  unknownValue: '알 수 없는 값입니다',
};

const nameOf = (property: string): string =>
  property.slice(0, MAX_NAME).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1');

/** class-validator's own sentences name the property and the rule, never the value. */
const detailOf = (code: string, sentence: string): string =>
  code === 'whitelistValidation'
    ? `${KOREAN[code]} (unknown property)`
    : `${KOREAN[code] ?? '값이 올바르지 않습니다'} (${sentence})`;

/** What is not there breaks every rule of its property; that it is missing says all. */
const ownFaultsOf = ({ constraints = {}, value }: ValidationError, pointer: string): Fault[] => {
  const broken = Object.entries(constraints);
  if (value === undefined && broken.length > 0 && !('whitelistValidation' in constraints))
    return [{ pointer, code: 'isDefined', detail: `${KOREAN.isDefined} (required)` }];
  return broken.map(([code, sentence]) => ({ pointer, code, detail: detailOf(code, sentence) }));
};

const faultsOf = (error: ValidationError, parent: string): readonly Fault[] => {
  const pointer = `${parent}/${nameOf(error.property)}`;
  const own = ownFaultsOf(error, pointer);
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, pointer))];
};

const refuse = (errors: readonly ValidationError[]): ProblemError =>
  new ProblemError('ValidationFailed', {
    errors: errors.flatMap((error) => faultsOf(error, '')).slice(0, MAX_FAULTS),
  });

const fault = (pointer: string, code: string, detail: string): ProblemError =>
  new ProblemError('ValidationFailed', { errors: [{ pointer, code, detail }] });

/** Where the first `null` is: class-validator lets one pass for every property that may be left out. */
const nullIn = (value: unknown, pointer: string): string | undefined => {
  if (value === null) return pointer;
  if (typeof value !== 'object') return undefined;
  for (const [name, child] of Object.entries(value)) {
    const found = nullIn(child, `${pointer}/${nameOf(name)}`);
    if (found !== undefined) return found;
  }
  return undefined;
};

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

class StrictValidation extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' && !isObject(value))
      throw fault('', 'isObject', '객체여야 합니다 (the body must be an object)');
    const valid: unknown = await super.transform(value, metadata);
    const missing = metadata.type === 'body' ? nullIn(value, '') : undefined;
    if (missing === undefined) return valid;
    throw fault(
      missing,
      'isDefined',
      '값이 없으면 항목을 빼고 보내세요 (leave out what has no value; null is none)',
    );
  }
}

/**
 * Takes exactly what a DTO declares: unknown properties and `null` are refused, a body is an object, and a text is never taken
 * for a boolean or a number.
 */
export const strictValidation = (): ValidationPipe => {
  rememberValidationMetadata();
  return new StrictValidation({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    transformOptions: { enableImplicitConversion: false, exposeUnsetFields: false },
    // Whether there was a value is looked at; what it was goes into no answer.
    validationError: { target: false, value: true },
    exceptionFactory: refuse,
  });
};

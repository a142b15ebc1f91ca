import {
  ClaimTaken,
  CommandIdReused,
  InvalidInput,
  NotYet,
  Rejection,
  Unavailable,
  VersionConflict,
} from '@academy/kernel';
import { HttpException } from '@nestjs/common';
import { codeOfStatus, type PlatformCode } from './catalogue.js';
import { isDatabaseUnavailable } from './database-failures.js';
import { ProblemError, type Failure } from './problem.js';

const RETRY_SOON = { 'retry-after': '1' };

const said = (code: string, message: string): { detail?: string } =>
  message === code || message === '' ? {} : { detail: message };

const plain = (code: PlatformCode): Failure => ({ code, otherwise: code });

const ofRejection = ({ code, message, details }: Rejection): Failure => ({
  code,
  otherwise: 'RuleForbids',
  ...said(code, message),
  ...(Object.keys(details).length === 0 ? {} : { details }),
});

const ofNotYet = ({ code, message }: NotYet): Failure => ({
  code,
  otherwise: 'ComeBackLater',
  ...said(code, message),
  headers: RETRY_SOON,
});

const ofInvalidInput = ({ code, message, pointer }: InvalidInput): Failure => ({
  code,
  otherwise: code.endsWith('TooLarge') ? 'PayloadTooLarge' : 'BadRequest',
  ...said(code, message),
  ...(pointer === '' ? {} : { errors: [{ pointer, code, detail: message }] }),
});

const ofUnavailable = (retryAfterSeconds = 1): Failure => ({
  ...plain('Unavailable'),
  headers: { 'retry-after': String(Math.max(1, Math.ceil(retryAfterSeconds))) },
});

const FASTIFY_CODES: Readonly<Record<string, PlatformCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'PayloadTooLarge',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'UnsupportedMediaType',
  FST_ERR_MAX_PARAM_LENGTH: 'UriTooLong',
};

/** Nest's and Fastify's own errors: only the status survives, their texts may repeat the request. */
const ofFramework = (error: unknown): Failure | undefined => {
  if (error instanceof HttpException) return plain(codeOfStatus(error.getStatus()));
  if (!(error instanceof Error)) return undefined;
  const { code, statusCode } = error as Error & { code?: unknown; statusCode?: unknown };
  if (typeof code !== 'string' || !code.startsWith('FST_')) return undefined;
  const named = FASTIFY_CODES[code];
  if (named) return plain(named);
  return typeof statusCode === 'number' && statusCode < 500
    ? plain(codeOfStatus(statusCode))
    : undefined;
};

const ofKernel = (error: unknown): Failure | undefined => {
  if (error instanceof Rejection) return ofRejection(error);
  if (error instanceof NotYet) return ofNotYet(error);
  if (error instanceof InvalidInput) return ofInvalidInput(error);
  if (error instanceof VersionConflict) return plain('VersionConflict');
  if (error instanceof CommandIdReused) return plain('IdempotencyKeyReused');
  if (error instanceof ClaimTaken) return plain('ClaimTaken');
  return error instanceof Unavailable ? ofUnavailable(error.retryAfterSeconds) : undefined;
};

/** What a caller is told about an error. Whatever is not known here is `Internal`, and says nothing of itself. */
export const failureOf = (error: unknown): Failure => {
  if (error instanceof ProblemError)
    return { code: error.code, otherwise: error.code, ...error.says };
  const known = ofKernel(error) ?? ofFramework(error);
  if (known) return known;
  return isDatabaseUnavailable(error) ? ofUnavailable() : plain('Internal');
};

import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../problems/problem.js';
import type { Idempotency } from './command-identity.js';

const STRONG_VERSION = /^"(0|[1-9]\d{0,15})"$/;

/** The stream version in an `If-Match` header, `undefined` without one. Throws `IfMatchMalformed`. */
const versionIn = (header: string | undefined): number | undefined => {
  if (header === undefined) return undefined;
  const version = Number(STRONG_VERSION.exec(header.trim())?.[1]);
  if (Number.isSafeInteger(version)) return version;
  throw new ProblemError('IfMatchMalformed', {
    detail: '예: If-Match: "3" (one strong entity tag, as an ETag header gave it)',
  });
};

/**
 * Parameter decorator: the stream version that the caller saw (`If-Match`), or `undefined`. With `'required'` a
 * request without the header is answered 428.
 */
export const ExpectedVersion = createParamDecorator(
  (demand: 'required' | undefined, context: ExecutionContext): number | undefined => {
    const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
    const version = versionIn(headers['if-match']);
    if (version === undefined && demand === 'required')
      throw new ProblemError('PreconditionRequired');
    return version;
  },
);

/** A command's identity together with the version its caller saw, if any: the options of `execute` and `transact`. */
export const atVersion = (
  key: Idempotency,
  expectedVersion: number | undefined,
): Idempotency & { readonly expectedVersion?: number } =>
  expectedVersion === undefined ? key : { ...key, expectedVersion };

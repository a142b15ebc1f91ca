import { createParamDecorator } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { createHmac, type KeyObject } from 'node:crypto';
import { canonicalJson } from '../json/canonical-json.js';
import { ProblemError } from '../problems/problem.js';
import { currentContext, type RequestContext } from '../request-context.js';
import { commandUuid } from '../uuid.js';
import type { Idempotency } from './command-identity.js';

const PRINTABLE = /^[\x21-\x7e]{1,200}$/;

const keyOf = ({ headers }: FastifyRequest): string => {
  const key = headers['idempotency-key'];
  if (key === undefined || key === '') throw new ProblemError('IdempotencyKeyMissing');
  if (typeof key === 'string' && PRINTABLE.test(key)) return key;
  throw new ProblemError('IdempotencyKeyMalformed', {
    detail:
      '공백 없는 인쇄 가능한 ASCII 1–200자 (1 to 200 printable ASCII characters without spaces)',
  });
};

/**
 * The identity of a POST. The operation is the route's pattern, so the actual target and the actor are part of the
 * hash: a key that comes back for another resource or from another person is refused, never answered with theirs.
 */
export const idempotencyOf = (
  request: FastifyRequest,
  { client, actor }: RequestContext,
  secret: KeyObject,
): Idempotency => {
  const operation = `${request.method} ${request.routeOptions.url ?? ''}`;
  const content = canonicalJson([actor.type, actor.id, request.url, request.body ?? null]);
  return {
    commandId: commandUuid(client ?? 'anonymous', operation, keyOf(request)),
    bodyHash: createHmac('sha256', secret).update(content).digest('hex'),
  };
};

/** Parameter decorator: the command's identity, from the `Idempotency-Key` that every POST carries. */
export const IdempotencyKey = createParamDecorator((): Idempotency => {
  const { idempotency } = currentContext();
  if (!idempotency) throw new Error('only a POST has an idempotency key');
  return idempotency;
});

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { ProcessRole } from '../config/roles-of-process.js';
import type { Metrics } from '../observability/metrics.js';
import { ProblemError } from './problems/problem.js';
import { contextOf, openContext, withinContext } from './request-context.js';
import { endRequestSpan } from './request-span.js';

export interface HookSettings {
  readonly service: string;
  readonly roles: readonly ProcessRole[];
  readonly logger: Logger;
  readonly metrics: () => Metrics;
}

const OPERATIONS = /^\/[^/]+\/(health|metrics)(\/|$)/;

const routeOf = ({ routeOptions, is404 }: FastifyRequest): string =>
  is404 ? 'unknown' : (routeOptions.url ?? 'unknown');

const admit = (request: FastifyRequest, roles: readonly ProcessRole[]): void => {
  if (request.url.includes('%00')) throw new ProblemError('UnrepresentableText');
  if (!roles.includes('api') && !OPERATIONS.test(routeOf(request)))
    throw new ProblemError('NotFound');
};

/** A read that shows the version the caller already has needs no body. */
const isNotModified = ({ method, headers }: FastifyRequest, reply: FastifyReply): boolean => {
  const etag = reply.getHeader('etag');
  return (
    method === 'GET' &&
    reply.statusCode === 200 &&
    etag !== undefined &&
    headers['if-none-match'] === etag
  );
};

const finish = (
  request: FastifyRequest,
  reply: FastifyReply,
  { logger, metrics }: HookSettings,
): void => {
  const { method } = request;
  const route = routeOf(request);
  const status = reply.statusCode;
  metrics().observe({ method, route, status, seconds: reply.elapsedTime / 1000 });
  const context = contextOf(request);
  const level = status >= 500 ? 'error' : OPERATIONS.test(route) ? 'debug' : 'info';
  logger[level](
    {
      requestId: context?.requestId,
      correlationId: context?.correlationId,
      traceId: context?.traceId,
      method,
      route,
      status,
      milliseconds: Math.round(reply.elapsedTime),
      client: context?.client,
      actor: context?.actor.type,
    },
    'request',
  );
};

/** What happens around every request of a service, on Fastify's own hooks so that errors before routing have it too. */
export const addHooks = (fastify: FastifyInstance, given: HookSettings): void => {
  // Each field of a request's line is named above: to look through all of them for what is withheld costs more than to write it.
  const settings = { ...given, logger: given.logger.child({}, { redact: [] }) };
  fastify.addHook('onRequest', (request, reply, done) => {
    const { correlationId } = openContext(settings.service, request, reply);
    reply.headers({
      'x-correlation-id': correlationId,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    try {
      admit(request, settings.roles);
      done();
    } catch (error) {
      done(error as Error);
    }
  });
  fastify.addHook('preHandler', (request, _reply, done) => {
    const context = contextOf(request);
    if (context) withinContext(context, done);
    else done();
  });
  fastify.addHook('onSend', (request, reply, payload, done) => {
    const notModified = isNotModified(request, reply);
    if (notModified) reply.code(304).removeHeader('content-length');
    done(null, notModified ? null : payload);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    finish(request, reply, settings);
    const context = contextOf(request);
    if (context) endRequestSpan(context.span, request.method, routeOf(request), reply.statusCode);
    done();
  });
};

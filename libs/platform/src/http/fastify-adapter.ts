import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { HttpLimits } from './json/limits.js';
import { parseJson } from './json/parse-json.js';
import type { ProblemCatalogue } from './problems/catalogue.js';
import { replyProblem } from './problems/problem.filter.js';

/** Fastify under our limits. It parses `application/json` and nothing else; what it refuses itself is a problem too. */
export const fastifyAdapter = (
  limits: HttpLimits,
  known: { readonly catalogue: ProblemCatalogue; readonly logger: Logger },
): FastifyAdapter => {
  const adapter = new FastifyAdapter({
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestTimeout,
    connectionTimeout: limits.connectionTimeout,
    keepAliveTimeout: limits.keepAliveTimeout,
    routerOptions: { maxParamLength: limits.paramLength },
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      replyProblem(error, request, reply, known),
  });
  const fastify = adapter.getInstance();
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    (_request, body: Buffer, done) => {
      try {
        done(null, parseJson(body, limits));
      } catch (error) {
        done(error as Error);
      }
    },
  );
  return adapter;
};

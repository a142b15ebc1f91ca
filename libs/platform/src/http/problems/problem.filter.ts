import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { PROBLEM_TYPE } from '../listening/bare-problem.js';
import { contextOf } from '../request-context.js';
import type { ProblemCatalogue } from './catalogue.js';
import { failureOf } from './failure-of.js';
import { problemOf } from './problem.js';

/** The occurrence that a problem names, also where no context was opened. */
const occurrenceOf = (request: FastifyRequest): { requestId: string; traceId: string } => {
  const context = contextOf(request);
  if (context) return context;
  const requestId = randomUUID();
  return { requestId, traceId: requestId.replaceAll('-', '') };
};

/** Answers a request with what an error means to its caller (RFC 9457). What we do not expect is logged, never told. */
export const replyProblem = (
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  { catalogue, logger }: { readonly catalogue: ProblemCatalogue; readonly logger: Logger },
): void => {
  const failure = failureOf(error);
  const problem = problemOf(failure, catalogue, occurrenceOf(request));
  const { requestId } = occurrenceOf(request);
  if (problem.status >= 500)
    logger.error({ err: error, requestId, code: problem.code }, 'request failed');
  if (reply.sent || reply.raw.headersSent) return;
  void reply
    .code(problem.status)
    .headers({ ...failure.headers, 'content-type': PROBLEM_TYPE })
    .send(JSON.stringify(problem));
};

/** The one place where errors become responses. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly known: { readonly catalogue: ProblemCatalogue; readonly logger: Logger },
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    replyProblem(
      error,
      http.getRequest<FastifyRequest>(),
      http.getResponse<FastifyReply>(),
      this.known,
    );
  }
}

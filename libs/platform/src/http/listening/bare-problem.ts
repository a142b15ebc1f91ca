import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { PlatformCode } from '../problems/catalogue.js';
import { problemOf } from '../problems/problem.js';

const compose = (code: PlatformCode) => {
  const requestId = randomUUID();
  const problem = problemOf(
    { code, otherwise: code },
    {},
    { requestId, traceId: requestId.replaceAll('-', '') },
  );
  return { status: problem.status, body: JSON.stringify(problem) };
};

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** Answers a request that no app gets to see. */
export const answerProblem = (
  code: PlatformCode,
  _request: IncomingMessage,
  response: ServerResponse,
): void => {
  const { status, body } = compose(code);
  response
    .writeHead(status, { 'content-type': PROBLEM_TYPE, 'cache-control': 'no-store' })
    .end(body);
};

const codeOf = ({ code }: NodeJS.ErrnoException): PlatformCode => {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'RequestTimeout';
  return code === 'HPE_HEADER_OVERFLOW' ? 'HeadersTooLarge' : 'BadRequest';
};

/** Answers bytes that are no HTTP request, or that did not arrive in time, and hangs up. */
export const answerClientError = (error: NodeJS.ErrnoException, socket: Duplex): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, body } = compose(codeOf(error));
  const headers = [
    `HTTP/1.1 ${status} Problem`,
    `content-type: ${PROBLEM_TYPE}`,
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${headers.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
};

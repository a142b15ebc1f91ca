import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { FastifyRequest } from 'fastify';
import type { KeyObject } from 'node:crypto';
import { map, Observable } from 'rxjs';
import { idempotencyOf } from './commands/idempotency.js';
import { patiently, type Answering } from './patience.js';
import { ProblemError } from './problems/problem.js';
import { currentContext, type OpenContext, type RequestContext } from './request-context.js';

/** Runs the work of a request inside something that must know it, such as the cause of the events it writes. */
export type Around = <T>(context: RequestContext, work: () => T) => T;

const withhold = <T>(answer: T, { scope = 'none', scopeConsulted }: OpenContext): T => {
  if (scope !== 'none' && !scopeConsulted)
    throw new Error('a handler with a scope answered without consulting it');
  return answer;
};

const BODY: number = RouteParamtypes.BODY;

const takesBody = (execution: ExecutionContext): boolean => {
  const { name } = execution.getHandler();
  const taken = Reflect.getMetadata(ROUTE_ARGS_METADATA, execution.getClass(), name) as unknown;
  return Object.keys(taken ?? {}).some((key) => Number(key.split(':')[0]) === BODY);
};

const isEmpty = (body: unknown): boolean =>
  body === undefined ||
  (typeof body === 'object' && body !== null && JSON.stringify(body) === '{}');

/** What a handler does not read cannot be meant: a body where none is taken is refused, as an unknown property is. */
const refuseUnread = (execution: ExecutionContext, { body }: FastifyRequest): void => {
  if (isEmpty(body) || takesBody(execution)) return;
  const detail = '이 요청은 본문을 받지 않습니다 (this request takes no body)';
  throw new ProblemError('ValidationFailed', {
    errors: [{ pointer: '', code: 'whitelistValidation', detail }],
  });
};

/** Gives a POST its identity, runs the handler inside `around` and only while there is hope of an answer, and holds it to its scope. Comes after the guard, before the pipes. */
export class CommandInterceptor implements NestInterceptor {
  constructor(
    private readonly settings: {
      readonly fingerprintKey: KeyObject;
      readonly around: Around;
      readonly answering: Answering;
    },
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    const context = currentContext();
    const { fingerprintKey, around, answering } = this.settings;
    refuseUnread(execution, request);
    if (request.method === 'POST')
      context.idempotency = idempotencyOf(request, context, fingerprintKey);
    // Nest runs the handler in the asynchronous context in which `handle` is called, so the call itself belongs inside.
    const handled = () => next.handle().pipe(map((answer: unknown) => withhold(answer, context)));
    return new Observable((subscriber) =>
      around(context, () => patiently(handled, answering).subscribe(subscriber)),
    );
  }
}

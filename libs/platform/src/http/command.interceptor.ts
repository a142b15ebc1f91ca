import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { map, Observable } from 'rxjs';
import { idempotencyOf } from './commands/idempotency.js';
import { currentContext, type OpenContext, type RequestContext } from './request-context.js';

/** Runs the work of a request inside something that must know it, such as the cause of the events it writes. */
export type Around = <T>(context: RequestContext, work: () => T) => T;

const withhold = <T>(answer: T, { scope = 'none', scopeConsulted }: OpenContext): T => {
  if (scope !== 'none' && !scopeConsulted)
    throw new Error('a handler with a scope answered without consulting it');
  return answer;
};

/** Gives a POST its identity, runs the handler inside `around`, and holds it to its scope. Comes after the guard, before the pipes. */
export class CommandInterceptor implements NestInterceptor {
  constructor(
    private readonly settings: {
      readonly fingerprintKey: string | Uint8Array;
      readonly around: Around;
    },
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    const context = currentContext();
    const { fingerprintKey, around } = this.settings;
    if (request.method === 'POST')
      context.idempotency = idempotencyOf(request, context, fingerprintKey);
    // Nest runs the handler in the asynchronous context in which `handle` is called, so the call itself belongs inside.
    const handled = () => next.handle().pipe(map((answer: unknown) => withhold(answer, context)));
    return new Observable((subscriber) => around(context, () => handled().subscribe(subscriber)));
  }
}

import { trace } from '@opentelemetry/api';
import type { FastifyRequest } from 'fastify';
import { endRequestSpan, startRequestSpan, traceparentIn } from './request-span.js';

const request = { method: 'POST', headers: {} } as FastifyRequest;

describe('the span of a request', () => {
  it('names no trace of its own while tracing does not run, so that the caller’s goes on', () => {
    expect(traceparentIn(startRequestSpan('counseling', request))).toBeUndefined();
  });

  it('is written down as traceparent has it', () => {
    const span = trace.wrapSpanContext({
      traceId: '0af7651916cd43dd8448eb211c80319c',
      spanId: 'b7ad6b7169203331',
      traceFlags: 1,
    });
    expect(traceparentIn(span)).toBe('00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01');
  });

  it('ends under the pattern of its route', () => {
    const names: string[] = [];
    const span = Object.assign(trace.wrapSpanContext({ traceId: '', spanId: '', traceFlags: 0 }), {
      updateName: (name: string) => names.push(name),
    });
    endRequestSpan(span, 'GET', '/journey/v1/participants/:participantId', 200);
    expect(names).toEqual(['GET /journey/v1/participants/:participantId']);
  });
});

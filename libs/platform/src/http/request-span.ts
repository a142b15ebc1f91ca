import {
  isSpanContextValid,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Span,
} from '@opentelemetry/api';
import type { FastifyRequest } from 'fastify';

/** A span of this request, below the caller's where it named one. Without tracing it records nothing and costs next to nothing. */
export const startRequestSpan = (service: string, { method, headers }: FastifyRequest): Span =>
  trace
    .getTracer('academy')
    .startSpan(
      method,
      { kind: SpanKind.SERVER, attributes: { 'academy.service': service } },
      propagation.extract(ROOT_CONTEXT, headers),
    );

/** The `traceparent` under which effects of the request go on; `undefined` where tracing does not run. */
export const traceparentIn = (span: Span): string | undefined => {
  const context = span.spanContext();
  if (!isSpanContextValid(context)) return undefined;
  const flags = context.traceFlags.toString(16).padStart(2, '0');
  return `00-${context.traceId}-${context.spanId}-${flags}`;
};

/** Ends the span with the route's pattern, never the path: a path may name a person. */
export const endRequestSpan = (span: Span, method: string, route: string, status: number): void => {
  span.updateName(`${method} ${route}`);
  span.setAttributes({
    'http.request.method': method,
    'http.route': route,
    'http.response.status_code': status,
  });
  if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
};

import { channels, type Actor, type Channel } from '@academy/contracts';
import type { Span } from '@opentelemetry/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Scope } from '../auth/policy.js';
import type { Principal } from '../auth/principal.js';
import type { Idempotency } from './commands/command-identity.js';
import { ProblemError } from './problems/problem.js';
import { startRequestSpan, traceparentIn } from './request-span.js';
import { isUuid } from './uuid.js';

/** What is known of the request that runs now. */
export interface RequestContext {
  readonly service: string;
  /** Names this one request in logs and problems; the causation id of what it causes. */
  readonly requestId: string;
  /** Names the chain of cause across services (`X-Correlation-Id`). */
  readonly correlationId: string;
  readonly traceparent?: string;
  readonly traceId: string;
  /** How the request came in (`X-Channel`). */
  readonly channel: Channel;
  /** Who acts; `SYSTEM anonymous` on a public handler. */
  readonly actor: Actor;
  /** The OAuth client that sent the request. */
  readonly client?: string;
  readonly principal?: Principal;
  readonly idempotency?: Idempotency;
}

/** The context as the edge fills it in on the request's way: first the headers, then the token, then the key. */
export interface OpenContext extends RequestContext {
  readonly reply: FastifyReply;
  readonly span: Span;
  channel: Channel;
  actor: Actor;
  client?: string;
  principal?: Principal;
  idempotency?: Idempotency;
  scope?: Scope;
  /** Whether the handler has asked what its caller may see. */
  scopeConsulted: boolean;
}

const storage = new AsyncLocalStorage<OpenContext>();
const ofRequest = new WeakMap<object, OpenContext>();

const TRACEPARENT = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

const headerOf = ({ headers }: FastifyRequest, name: string): string | undefined => {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** The trace that effects of a request go on in: our own span's where tracing runs, else the caller's. */
const traceOf = (
  span: Span,
  request: FastifyRequest,
): { readonly traceparent?: string; readonly traceId?: string } => {
  const traceparent = traceparentIn(span) ?? headerOf(request, 'traceparent') ?? '';
  const [, traceId] = TRACEPARENT.exec(traceparent) ?? [];
  return traceId === undefined ? {} : { traceparent, traceId };
};

const isChannel = (text: string): text is Channel => channels.some((channel) => channel === text);

/** Opens the context of a request. A malformed correlation id or traceparent is replaced, as their standards ask. */
export const openContext = (
  service: string,
  request: FastifyRequest,
  reply: FastifyReply,
): OpenContext => {
  const asked = headerOf(request, 'x-correlation-id');
  const span = startRequestSpan(service, request);
  const correlationId = asked && isUuid(asked) ? asked.toLowerCase() : randomUUID();
  const context: OpenContext = {
    service,
    requestId: randomUUID(),
    correlationId,
    traceId: correlationId.replaceAll('-', ''),
    ...traceOf(span, request),
    channel: 'WEB',
    actor: { type: 'SYSTEM', id: 'anonymous' },
    reply,
    span,
    scopeConsulted: false,
  };
  ofRequest.set(request.raw, context);
  return context;
};

/** The channel that a request declares, or its default: agencies come in by `AGENCY_API`, everybody else by `WEB`. */
export const channelOf = (request: FastifyRequest, actor: Actor): Channel => {
  const declared = headerOf(request, 'x-channel');
  if (declared === undefined) return actor.type === 'AGENCY' ? 'AGENCY_API' : 'WEB';
  if (isChannel(declared)) return declared;
  throw new ProblemError('MalformedHeader', { detail: `X-Channel: ${channels.join(', ')}` });
};

/** The context of a Fastify request, where no code runs inside it yet. */
export const contextOf = (request: FastifyRequest): OpenContext | undefined =>
  ofRequest.get(request.raw);

/** Runs what handles a request inside its context. */
export const withinContext = <T>(context: OpenContext, work: () => T): T =>
  storage.run(context, work);

/** The open context of the request that runs now, for the edge itself. Throws outside a request. */
export const currentContext = (): OpenContext => {
  const context = storage.getStore();
  if (!context) throw new Error('there is no request here');
  return context;
};

/** The context of the request that runs now. Throws outside a request. */
export const requestContext = (): RequestContext => currentContext();

/** The context of the request that runs now, or `undefined` outside a request: for logs. */
export const requestContextIfAny = (): RequestContext | undefined => storage.getStore();

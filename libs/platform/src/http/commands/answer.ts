import { currentContext } from '../request-context.js';

/** What the store says of an executed command. */
export interface Outcome {
  readonly streamVersion: number;
  readonly position: bigint;
  readonly replayed: boolean;
}

const CONSISTENCY = /^([a-z-]{1,64}):(\d{1,19})$/;

/** The strong entity tag of a stream version. */
const etagOf = (version: number): string => `"${version}"`;

/** Marks the answer of a read with the version of what it shows; `If-None-Match` with it is answered 304. */
export const showVersion = (version: number): void => {
  currentContext().reply.header('etag', etagOf(version));
};

/**
 * Puts the outcome of a command on the response: `ETag`, `X-Consistency-Token`, `Location` where something was
 * created, and `Idempotency-Replayed: true` where this is an earlier answer. Returns `body`, for `return answer(…)`.
 */
export const answer = <T>(
  { streamVersion, position, replayed }: Outcome,
  { location, body }: { readonly location?: string; readonly body?: T } = {},
): T | undefined => {
  const { reply, service } = currentContext();
  reply.header('etag', etagOf(streamVersion));
  reply.header('x-consistency-token', `${service}:${position}`);
  if (location !== undefined) reply.header('location', location);
  if (replayed) reply.header('idempotency-replayed', 'true');
  return body;
};

/** The service and position in a consistency token, `undefined` when the text is none. */
export const readConsistencyToken = (
  text: string,
): { readonly service: string; readonly position: bigint } | undefined => {
  const [, service, position] = CONSISTENCY.exec(text) ?? [];
  return service && position ? { service, position: BigInt(position) } : undefined;
};

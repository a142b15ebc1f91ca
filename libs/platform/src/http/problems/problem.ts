import { advice } from './advice.js';
import { platformProblems, type PlatformCode, type ProblemCatalogue } from './catalogue.js';

/** One thing that is wrong with a request: where (JSON Pointer, RFC 6901), which rule, and what is expected. */
export interface Fault {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** An answer to a failed request before it meets a request: a code and what may be said about it. */
export interface Failure {
  readonly code: string;
  /** The entry that gives status and title when the catalogue does not know `code`. */
  readonly otherwise: PlatformCode;
  readonly detail?: string;
  readonly errors?: readonly Fault[];
  readonly details?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The body of an error response (RFC 9457). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly instance: string;
  readonly code: string;
  readonly errors?: readonly Fault[];
  readonly details?: Readonly<Record<string, unknown>>;
  readonly traceId: string;
}

/** A failure that the edge itself finds; what it says goes to the caller as it is. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly code: PlatformCode,
    readonly says: Pick<Failure, 'detail' | 'errors' | 'headers'> = {},
  ) {
    super(code);
  }
}

/** What the failure says itself, else what is advised about its code; faults need no more words. */
const detailOf = ({ code, detail, errors }: Failure): string | undefined =>
  detail ?? (errors === undefined ? (advice as Readonly<Record<string, string>>)[code] : undefined);

const kebab = (code: string): string => code.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();

/** Composes the body of an error response. `requestId` names the occurrence; the log line of the request carries it too. */
export const problemOf = (
  failure: Failure,
  catalogue: ProblemCatalogue,
  { requestId, traceId }: { readonly requestId: string; readonly traceId: string },
): Problem => {
  const { code, otherwise, errors, details } = failure;
  const detail = detailOf(failure);
  const own: ProblemCatalogue = platformProblems;
  const { status, ko, en } = own[code] ?? catalogue[code] ?? platformProblems[otherwise];
  return {
    type: `urn:academy:problem:${kebab(code)}`,
    title: `${ko} (${en})`,
    status,
    ...(detail === undefined ? {} : { detail }),
    instance: `urn:academy:request:${requestId}`,
    code,
    ...(errors === undefined ? {} : { errors }),
    ...(details === undefined ? {} : { details }),
    traceId,
  };
};

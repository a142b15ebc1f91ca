import { clientToken } from '@academy/platform';
import { setTimeout as sleep } from 'node:timers/promises';

export interface SignIn {
  readonly id: string;
  readonly secret: string;
  /** For whom it speaks, where it signs people in. */
  readonly participantId?: string;
}

export interface Answer<T> {
  readonly body: T;
  /** For `atLeast` of a read in any service. */
  readonly consistencyToken: string | undefined;
}

/** What the product refused, as it said it. Nothing of the request is in the message. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';

  constructor(
    readonly status: number,
    readonly code: string,
    place: string,
  ) {
    super(`${place}: ${status} ${code}`);
  }

  /** Whether a rule of the programme stood in the way, rather than a fault. */
  get isRule(): boolean {
    return this.status === 409 || this.status === 422;
  }
}

/** How long a caller waits for what is on its way between services, in ms. */
const PATIENCE = 30_000;
const PAUSE = 50;

type Query = Readonly<Record<string, string>>;

const codeIn = (text: string): string => {
  try {
    return (JSON.parse(text) as { code?: string }).code ?? 'NoCode';
  } catch {
    return 'NoProblem';
  }
};

/** A caller of the product's REST routes under one sign-in: it knows nothing that any other agency's system does not. */
export class AcademyClient {
  private readonly token: () => Promise<string>;

  constructor(
    private readonly url: string,
    { id: clientId, ...signIn }: SignIn,
    private readonly signal: AbortSignal,
  ) {
    this.token = clientToken({ tokenEndpoint: `${url}/oidc/token`, clientId, ...signIn });
  }

  /** Sends a command. The same key and body again give the first answer. Throws `RequestRefused`. */
  post<T>(path: string, key: string, body: object = {}): Promise<Answer<T>> {
    const headers = { 'content-type': 'application/json', 'idempotency-key': key };
    return this.send<T>(path, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  /** Reads. `atLeast` in the query waits for the effect of a command. Throws `RequestRefused`. */
  get<T>(path: string, query: Query = {}): Promise<Answer<T>> {
    const asked = new URLSearchParams(query).toString();
    return this.send<T>(asked === '' ? path : `${path}?${asked}`, { headers: {} });
  }

  /** Reads again and again until `found` finds something: another service follows a moment behind. Throws `RequestRefused`. */
  async until<T, R>(read: () => Promise<Answer<T>>, found: (body: T) => R | undefined): Promise<R> {
    const deadline = performance.now() + PATIENCE;
    for (;;) {
      const answer = await read().catch(unlessMissing);
      const result = answer && found(answer.body);
      if (result !== undefined) return result;
      if (performance.now() > deadline) throw new RequestRefused(404, 'NotArrived', 'a read');
      await sleep(PAUSE, undefined, { signal: this.signal });
    }
  }

  private async send<T>(path: string, init: RequestInit & { headers: object }): Promise<Answer<T>> {
    const deadline = performance.now() + PATIENCE;
    for (;;) {
      const headers = { ...init.headers, authorization: `Bearer ${await this.token()}` };
      const response = await fetch(this.url + path, { ...init, headers, signal: this.signal });
      const text = await response.text();
      if (response.ok)
        return {
          body: JSON.parse(text) as T,
          consistencyToken: response.headers.get('x-consistency-token') ?? undefined,
        };
      const later = response.headers.get('retry-after');
      if (later === null || performance.now() > deadline)
        throw new RequestRefused(response.status, codeIn(text), path);
      await sleep(Math.max(PAUSE, Number(later) * 300), undefined, { signal: this.signal });
    }
  }
}

const unlessMissing = (error: unknown): undefined => {
  if (error instanceof RequestRefused && error.status === 404) return undefined;
  throw error;
};

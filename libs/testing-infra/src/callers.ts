import type { EmbeddedClient, OpenService } from '@academy/platform';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An answer as a spec looks at it. */
interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
  readonly text: string;
}

/** Clients that sign in by themselves, and ask a service as the network would. */
export interface Callers {
  readonly issuer: string;
  readonly get: <Body>(service: OpenService, path: string, as: string) => Promise<Answer<Body>>;
  readonly post: <Body>(
    service: OpenService,
    path: string,
    sent: { readonly as: string; readonly body: object },
  ) => Promise<Answer<Body>>;
  readonly close: () => Promise<void>;
}

interface Injected {
  readonly statusCode: number;
  readonly payload: string;
}

/** Starts an issuer of tokens for these clients. */
export const signIn = async (clients: readonly EmbeddedClient[]): Promise<Callers> => {
  const { clientToken, startEmbeddedIssuer } = await import('@academy/platform'); // as in a neighbourhood
  const folder = await mkdtemp(join(tmpdir(), 'callers-'));
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const issuer = `http://localhost:${port}/oidc`;
  const { handle, credentials } = await startEmbeddedIssuer({ folder, issuer, clients });
  server.on('request', handle);
  const tokens = new Map(
    credentials.map(({ client: { id: clientId }, secret }) => [
      clientId,
      clientToken({ tokenEndpoint: `${issuer}/token`, clientId, secret }),
    ]),
  );
  const bearer = async (as: string): Promise<string> =>
    `Bearer ${(await tokens.get(as)?.()) ?? ''}`;
  const shown = <Body>({ statusCode, payload }: Injected): Answer<Body> => ({
    status: statusCode,
    body: JSON.parse(payload) as Body,
    text: payload,
  });
  return {
    issuer,
    get: async ({ app }, path, as) =>
      shown(await app.inject({ url: path, headers: { authorization: await bearer(as) } })),
    post: async ({ app }, path, { as, body }) => {
      const headers = { authorization: await bearer(as), 'idempotency-key': crypto.randomUUID() };
      return shown(await app.inject({ method: 'POST', url: path, headers, payload: body }));
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true });
    },
  };
};

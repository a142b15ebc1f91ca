import { jest } from '@jest/globals';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AccessTokens,
  demoClients,
  isRole,
  roles,
  startEmbeddedIssuer,
  startListener,
} from '../index.js';

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

const start = async (folder: string) => {
  const port = await freePort();
  const issuer = `http://localhost:${port}/oidc`;
  const embedded = await startEmbeddedIssuer({ folder, issuer, clients: demoClients(['west']) });
  const listener = await startListener({
    port,
    apps: [{ prefix: '/oidc', handle: embedded.handle }],
  });
  const fetchToken = async (id: string, secret: string, more: Record<string, string> = {}) => {
    const response = await fetch(`${issuer}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', ...more }),
    });
    return {
      status: response.status,
      ...((await response.json()) as { access_token: string; expires_in: number }),
    };
  };
  return { issuer, embedded, listener, fetchToken, tokens: new AccessTokens({ issuer }) };
};

let folder: string;
let said: jest.SpiedFunction<typeof console.info>[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'issuer-'));
  said = (['info', 'warn', 'error', 'log'] as const).map((name) => jest.spyOn(console, name));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('the embedded issuer', () => {
  it('gives every role a token that our services accept, for a plain curl', async () => {
    const { embedded, listener, fetchToken, tokens } = await start(folder);
    for (const { client, secret } of embedded.credentials) {
      const { access_token, expires_in } = await fetchToken(client.id, secret);
      expect(expires_in).toBe(900);
      expect(await tokens.verify(access_token)).toMatchObject({
        subject: client.id,
        clientId: client.id,
        roles: client.roles,
        campuses: client.campuses ?? [],
      });
    }
    const held = embedded.credentials.flatMap(({ client }) => client.roles);
    expect([...new Set(held)].sort()).toEqual(Object.keys(roles).filter(isRole).sort());
    await listener.close();
  });

  it('signs people in for the portal, and for nobody else', async () => {
    const { embedded, listener, fetchToken, tokens } = await start(folder);
    const participantId = '0199b2c0-0000-7000-8000-000000000001';
    const speaksFor = async (id: string, named: string) => {
      const secret = embedded.credentials.find(({ client }) => client.id === id)?.secret ?? '';
      const { access_token } = await fetchToken(id, secret, { participant_id: named });
      return (await tokens.verify(access_token)).participantId;
    };
    expect(await speaksFor('jobs-portal', participantId)).toBe(participantId);
    expect(await speaksFor('jobs-portal', 'everybody')).toBeUndefined();
    expect(await speaksFor('hq-operator', participantId)).toBeUndefined();
    expect(await speaksFor('participant-demo', participantId)).toBeUndefined();
    await listener.close();
  });

  it('refuses a wrong secret and any other grant', async () => {
    const { issuer, listener, fetchToken } = await start(folder);
    expect((await fetchToken('hq-operator', 'guess')).status).toBe(401);
    const response = await fetch(
      `${issuer}/auth?client_id=hq-operator&response_type=code&scope=openid`,
    );
    expect(response.ok).toBe(false);
    await listener.close();
  });

  it('keeps its keys and secrets for a second start, for its owner only', async () => {
    const first = await start(folder);
    const [credential] = first.embedded.credentials;
    const { access_token } = await first.fetchToken(
      credential?.client.id ?? '',
      credential?.secret ?? '',
    );
    await first.listener.close();

    const second = await start(folder);
    expect(second.embedded.credentials).toEqual(first.embedded.credentials);
    const earlier = new AccessTokens({ issuer: first.issuer, jwksUri: `${second.issuer}/jwks` });
    await expect(earlier.verify(access_token)).resolves.toBeDefined();
    await second.listener.close();

    for (const file of await readdir(folder))
      expect((await stat(join(folder, file))).mode & 0o077).toBe(0);
  });

  it('is quiet', () => {
    for (const spy of said) expect(spy).not.toHaveBeenCalled();
  });
});

import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { SpecIssuer, startDemo } from '../../demo-service.examples.js';
import { DemoModule } from '../../demo.examples.js';
import { createServiceApp, serve, startListener, type Worker } from '../../index.js';

let issuer: SpecIssuer;

beforeAll(async () => {
  issuer = await SpecIssuer.start();
});

afterAll(() => issuer.stop());

const portOf = (url: string) => Number(new URL(url).port);

const speak = async (url: string, text: string): Promise<Socket> => {
  const socket = connect(portOf(url), '127.0.0.1');
  await once(socket, 'connect');
  socket.on('error', () => undefined);
  socket.write(text);
  return socket;
};

const answerOf = async (socket: Socket): Promise<string> => {
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  await once(socket, 'close');
  return Buffer.concat(chunks).toString();
};

const POST_BEGUN =
  'POST /demo/v1/participants HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{';

const drip = (socket: Socket) => {
  const timer = setInterval(() => socket.writable && socket.write(' '), 100);
  socket.once('close', () => clearInterval(timer));
};

const workerThatTells = (told: string[], role: Worker['role'] = 'relay'): Worker => ({
  name: `demo-${role}`,
  role,
  start: () => Promise.resolve(void told.push(`${role} starts`)),
  stop: () => Promise.resolve(void told.push(`${role} stops`)),
  health: () => ({ ok: told.length < 2, details: { lag: 3 } }),
});

describe('a listener', () => {
  it('cuts a client that drips its body', async () => {
    const demo = await startDemo(issuer.url, { limits: { requestTimeout: 600 } });
    const socket = await speak(demo.url, POST_BEGUN);
    drip(socket);
    const started = performance.now();
    expect(await answerOf(socket)).toMatch(/^HTTP\/1.1 408 [\s\S]*"code":"RequestTimeout"/);
    expect(performance.now() - started).toBeLessThan(3_000);
    await demo.close();
  });

  it('cuts a client that falls silent, but answers whoever waits for long work', async () => {
    const slow = async (response: ServerResponse) => {
      await pause(900);
      response.end('at last');
    };
    const running = await startListener({
      port: 0,
      apps: [{ prefix: '/slow', handle: (_, response) => void slow(response) }],
      limits: { connectionTimeout: 300 },
    });
    expect(await (await fetch(`${running.url}/slow/x`)).text()).toBe('at last');
    const started = performance.now();
    const socket = await speak(running.url, POST_BEGUN.replace('/demo/v1', '/slow'));
    expect(await answerOf(socket)).toBe('');
    expect(performance.now() - started).toBeLessThan(900);
    await running.close();
  });

  it('answers what is no HTTP, and headers without end, with a problem', async () => {
    const demo = await startDemo(issuer.url);
    expect(await answerOf(await speak(demo.url, 'HELO there\r\n\r\n'))).toMatch(
      /^HTTP\/1.1 400 [\s\S]*BadRequest/,
    );
    const flood = `GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`;
    expect(await answerOf(await speak(demo.url, flood))).toMatch(
      /^HTTP\/1.1 431 [\s\S]*HeadersTooLarge/,
    );
    await demo.close();
  });

  it('says in one line that a port is taken, and leaves nothing running', async () => {
    const told: string[] = [];
    const demo = await startDemo(issuer.url);
    const second = startDemo(issuer.url, {
      port: portOf(demo.url),
      workers: () => [workerThatTells(told)],
    });
    await expect(second).rejects.toMatchObject({
      name: 'StartRefused',
      message: expect.stringMatching(/^포트 \d+번을 .*taken.*$/),
    });
    expect(told).toEqual([]);
    await demo.close();
  });

  it('serves several services on one port, each with its own everything', async () => {
    const app = (name: string) =>
      createServiceApp(DemoModule, {
        name,
        auth: { issuer: issuer.url },
        fingerprintKey: 'x'.repeat(32),
        roles: ['api'],
        log: { level: 'silent' },
      });
    const services = [await app('demo'), await app('demo-two')];
    const running = await serve(services, {
      port: 0,
      mounts: [{ prefix: '/plain', handle: (_, response) => response.end('plain') }],
    });
    const text = async (path: string) => (await fetch(running.url + path)).text();
    expect(await text('/demo/health/live')).toBe('{"status":"ok"}');
    expect(await text('/demo-two/health/live')).toBe('{"status":"ok"}');
    expect(await text('/plain/x')).toBe('plain');
    expect(await text('/demo-two/v1/participants')).toContain('NotFound');
    await running.close();
    await expect(fetch(running.url)).rejects.toThrow();
  });

  it('closes twice as once', async () => {
    const listener = await startListener({ port: 0, apps: [] });
    await Promise.all([listener.close(), listener.close()]);
  });
});

describe('a service that ends', () => {
  it('finishes what is under way, then stops its workers; a drip does not hold it', async () => {
    const told: string[] = [];
    const demo = await startDemo(issuer.url, {
      workers: () => [workerThatTells(told), workerThatTells(told, 'consumer')],
    });
    const slow = fetch(`${demo.url}/demo/v1/participants/slow/700`).then(async (response) => {
      const body = await response.text();
      told.push('answered');
      return { status: response.status, body };
    });
    const socket = await speak(demo.url, POST_BEGUN);
    drip(socket);
    await pause(150);

    const started = performance.now();
    await Promise.all([demo.close(), demo.close()]);
    expect(await slow).toEqual({ status: 200, body: '{"done":true}' });
    expect(told).toEqual([
      'relay starts',
      'consumer starts',
      'answered',
      'consumer stops',
      'relay stops',
    ]);
    expect(performance.now() - started).toBeLessThan(6_000);
    await expect(fetch(demo.url)).rejects.toThrow();
  });

  it('is not ready before its door closes', async () => {
    const demo = await startDemo(issuer.url, { endpointRemoval: 500 });
    const ready = () => fetch(`${demo.url}/demo/health/ready`).then(({ status }) => status);
    expect(await ready()).toBe(200);
    const closing = demo.close();
    await pause(100);
    expect(await ready()).toBe(503);
    await closing;
  });
});

describe('a role', () => {
  it('decides what runs: a relay answers health and metrics, nothing else', async () => {
    const told: string[] = [];
    const demo = await startDemo(issuer.url, {
      roles: ['relay'],
      workers: () => [workerThatTells(told), workerThatTells(told, 'consumer')],
    });
    expect(told).toEqual(['relay starts']);
    const status = (path: string) => fetch(demo.url + path).then((response) => response.status);
    expect(await status('/demo/health/live')).toBe(200);
    expect(await status('/demo/metrics')).toBe(200);
    expect(await status('/demo/v1/participants')).toBe(404);
    expect(await status('/demo/openapi.json')).toBe(404);
    await demo.close();
  });
});

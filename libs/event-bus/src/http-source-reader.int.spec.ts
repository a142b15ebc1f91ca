import { SLICES } from '@academy/contracts';
import { Unavailable } from '@academy/kernel';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { World } from './conformance/world.examples.js';
import { HttpSourceReader } from './http-source-reader.js';
import { feedPage } from './source-reader.js';

const ALL = { from: 0, to: SLICES - 1 };

describe('reading a source over HTTP', () => {
  let world: World;
  let server: Server;
  let reader: HttpSourceReader;
  let asked: { url: string | undefined; authorization: string | undefined }[];
  let answer: { status: number; body?: string } | undefined;

  beforeEach(async () => {
    [asked, answer] = [[], undefined];
    world = await World.open();
    server = createServer((request, response) => {
      asked.push({ url: request.url, authorization: request.headers.authorization });
      const { searchParams } = new URL(request.url ?? '', 'http://localhost');
      const number = (name: string) => Number(searchParams.get(name));
      void feedPage(world.walking.store, BigInt(searchParams.get('after') ?? ''), number('limit'), {
        from: number('from'),
        to: number('to'),
      }).then((page) => {
        response.writeHead(answer?.status ?? 200, { 'content-type': 'application/json' });
        response.end(answer?.body ?? JSON.stringify(page));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    reader = new HttpSourceReader({
      baseUrl: () => `http://127.0.0.1:${port}`,
      token: async () => 'secret',
      timeoutMs: 2_000,
    });
  });
  afterEach(async () => {
    await new Promise((resolve) => server.close(resolve));
    await world.close();
  });

  it('asks with a token and pages through the published events', async () => {
    const [person = ''] = world.people(1);
    await world.walk(person, ['StepTaken', 'BreathTaken', 'StepTaken', 'StepTaken']);
    const first = await reader.read('registration', ALL, 0n, 2);
    expect(first).toMatchObject({
      events: [{ sequence: '1' }, { sequence: '3', previous: '1' }],
      next: '3',
      feedEpoch: await world.walking.store.feedEpoch(),
    });
    expect(await reader.read('registration', ALL, 3n, 2)).toMatchObject({
      events: [{ sequence: '4' }],
      next: null,
    });
    expect(asked[0]).toEqual({
      url: '/registration/v1/events?after=0&limit=2&from=0&to=1023',
      authorization: 'Bearer secret',
    });
  });

  it.each([500, 503, 429])('is unavailable on a %i', async (status) => {
    answer = { status };
    await expect(reader.read('registration', ALL, 0n, 2)).rejects.toThrow(Unavailable);
  });

  it.each([
    [{ status: 401 }, 'the feed of registration refuses: 401'],
    [{ status: 200, body: '{"events":{}}' }, 'answered something else than a page'],
    [{ status: 200, body: '<html>' }, 'answered something else than a page'],
  ])('refuses %j', async (given, message) => {
    answer = given;
    const reading = reader.read('registration', ALL, 0n, 2);
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.not.toThrow(Unavailable);
  });

  it('is unavailable where nobody listens', async () => {
    const nobody = new HttpSourceReader({
      baseUrl: () => 'http://127.0.0.1:9',
      token: async () => 'secret',
    });
    await expect(nobody.read('registration', ALL, 0n, 2)).rejects.toThrow(Unavailable);
  });
});

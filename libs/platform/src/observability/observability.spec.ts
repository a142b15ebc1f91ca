import { SpecIssuer, startDemo } from '../demo-service.examples.js';
import { createLogger } from './logger.js';

let issuer: SpecIssuer;

beforeAll(async () => {
  issuer = await SpecIssuer.start();
});

afterAll(() => issuer.stop());

describe('health', () => {
  it('is alive whatever its dependencies, and ready only with them; errors stay inside', async () => {
    let down = false;
    const check = () =>
      down ? Promise.reject(new Error('CANARY at db.internal:5432')) : Promise.resolve();
    const worker = {
      name: 'relay',
      role: 'relay' as const,
      start: () => Promise.resolve(),
      stop: () => Promise.resolve(),
      health: () => ({ ok: true, details: { lag: 0 } }),
    };
    const demo = await startDemo(issuer.url, {
      readiness: () => [{ name: 'ledger', check }],
      workers: () => [worker],
    });
    const get = async (path: string) => {
      const response = await fetch(`${demo.url}/demo/health/${path}`);
      return { status: response.status, text: await response.text() };
    };
    expect(JSON.parse((await get('ready')).text)).toMatchObject({
      status: 'ok',
      details: { ledger: { status: 'up' }, relay: { status: 'up', details: { lag: 0 } } },
    });
    down = true;
    const ready = await get('ready');
    expect(ready.status).toBe(503);
    expect(JSON.parse(ready.text)).toMatchObject({
      status: 'error',
      error: { ledger: { status: 'down' } },
    });
    expect(ready.text).not.toMatch(/CANARY|5432/);
    expect((await get('live')).status).toBe(200);
    await demo.close();
  });
});

describe('metrics', () => {
  it('count by route, never by id', async () => {
    const demo = await startDemo(issuer.url);
    await fetch(`${demo.url}/demo/v1/participants/failing/unique-canary-id`);
    await fetch(`${demo.url}/demo/unique-canary-path`);
    const text = await (await fetch(`${demo.url}/demo/metrics`)).text();
    expect(text).toContain(
      'http_request_duration_seconds_count{method="GET",route="/demo/v1/participants/failing/:how",status="500"} 1',
    );
    expect(text).toContain('route="unknown",status="404"');
    expect(text).toContain('nodejs_eventloop_lag_seconds');
    expect(text).not.toContain('canary');
    await demo.close();
  });
});

describe('a log record', () => {
  it('is one line without what drivers carry', () => {
    let text = '';
    const logger = createLogger('demo', { destination: { write: (line) => void (text += line) } });
    const error = Object.assign(new Error('CANARY1'), {
      code: '22P02',
      detail: 'CANARY2',
      where: 'CANARY3',
      driverError: Object.assign(new Error('CANARY4'), { code: '22P02', query: 'CANARY5' }),
    });
    logger.error(
      { err: error, query: 'CANARY6', options: { parameters: ['CANARY7'], password: 'CANARY8' } },
      'a line\nand {"level":60}',
    );
    expect(text.trim().split('\n')).toHaveLength(1);
    expect(text).toContain('22P02');
    expect(text).not.toContain('CANARY');
  });
});

describe('the description of an API', () => {
  it('is OpenAPI 3.1 with keys, problems and a bearer token everywhere', async () => {
    const demo = await startDemo(issuer.url);
    const document = (await (await fetch(`${demo.url}/demo/openapi.json`)).json()) as {
      openapi: string;
      security: unknown;
      components: { schemas: Record<string, unknown> };
      paths: Record<
        string,
        Record<
          string,
          {
            parameters: { name: string; in: string; required: boolean }[];
            responses: Record<string, unknown>;
          }
        >
      >;
    };
    expect(document.openapi).toBe('3.1.1');
    expect(document.security).toEqual([{ bearer: [] }]);
    expect(Object.keys(document.components.schemas)).toEqual(
      expect.arrayContaining(['ParticipantBody', 'Address', 'Problem']),
    );
    const posts = Object.values(document.paths).flatMap(({ post }) => (post ? [post] : []));
    expect(posts).toHaveLength(2);
    for (const { parameters, responses } of posts) {
      expect(parameters).toContainEqual(
        expect.objectContaining({ name: 'Idempotency-Key', in: 'header', required: true }),
      );
      expect(Object.keys(responses)).toEqual(
        expect.arrayContaining(['400', '401', '403', '404', '409', '412', '422', '503']),
      );
    }
    await demo.close();
  });

  it('has a page of its own', async () => {
    const demo = await startDemo(issuer.url);
    const page = await fetch(`${demo.url}/demo/docs`);
    expect(page.headers.get('content-type')).toContain('text/html');
    const [, script] = /src="([^"]*swagger-ui-bundle[^"]*)"/.exec(await page.text()) ?? [];
    expect((await fetch(new URL(script ?? '', `${demo.url}/demo/docs`))).status).toBe(200);
    await demo.close();
  });
});

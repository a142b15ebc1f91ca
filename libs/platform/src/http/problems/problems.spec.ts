import { Lines, SpecIssuer, startDemo } from '../../demo-service.examples.js';
import { codeOfStatus, platformProblems } from './catalogue.js';
import { failureOf } from './failure-of.js';

let issuer: SpecIssuer;
let demo: Awaited<ReturnType<typeof startDemo>>;
const lines = new Lines();

beforeAll(async () => {
  issuer = await SpecIssuer.start();
  demo = await startDemo(issuer.url, { log: { level: 'debug', destination: lines } });
});

afterAll(async () => {
  await demo.close();
  issuer.stop();
});

const fail = (how: string, headers: Record<string, string> = {}) =>
  fetch(`${demo.url}/demo/v1/participants/failing/${how}?ssn=CANARY-query`, { headers });

describe('a failure', () => {
  it.each([
    ['rejection', 422, 'BasicEducationNotCompleted', null],
    ['unlisted', 409, 'SomethingElse', null],
    ['notyet', 409, 'CampusUnknown', '1'],
    ['conflict', 412, 'VersionConflict', null],
    ['unavailable', 503, 'Unavailable', '7'],
    ['pg-down', 503, 'Unavailable', '1'],
    ['pg', 500, 'Internal', null],
    ['bug', 500, 'Internal', null],
  ])('%s is answered %i %s', async (how, status, code, retryAfter) => {
    const response = await fail(how);
    expect(response.status).toBe(status);
    expect(response.headers.get('retry-after')).toBe(retryAfter);
    expect(await response.json()).toMatchObject({ status, code });
  });

  it('has a title in both languages, a name for its kind, for itself and for its trace', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    expect(await (await fail('rejection', { traceparent })).json()).toEqual({
      type: 'urn:academy:problem:basic-education-not-completed',
      title: '기본교육을 먼저 마쳐야 합니다 (Basic education has not been completed)',
      status: 422,
      detail: 'basic education comes first',
      instance: expect.stringMatching(/^urn:academy:request:[0-9a-f-]{36}$/),
      code: 'BasicEducationNotCompleted',
      details: { step: 2 },
      traceId: '0af7651916cd43dd8448eb211c80319c',
    });
  });

  it('says nothing of what is inside, to the caller or to the log', async () => {
    for (const how of ['pg', 'bug']) {
      const text = await (await fail(how, { 'x-canary': 'CANARY-header' })).text();
      expect(text).not.toMatch(/CANARY|node_modules|SELECT|ECONN|at .*\.[jt]s|10\.0\.0\.7/);
    }
    await fetch(`${demo.url}/demo/v1/participants`, {
      method: 'POST',
      body: '{"name":"CANARY-body"}',
      headers: {
        authorization: 'Bearer CANARY-token',
        'content-type': 'application/json',
        cookie: 'CANARY-cookie',
      },
    });
    expect(lines.text).toContain('"code":"23505"');
    expect(lines.text.replaceAll('CANARY-bug', '')).not.toContain('CANARY');
  });

  it("is one line of JSON in the log, under the request's id", async () => {
    const { instance } = (await (await fail('bug')).json()) as { instance: string };
    const records = lines.text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const requestId = instance.replace('urn:academy:request:', '');
    expect(records.filter((record) => record.requestId === requestId)).toEqual([
      expect.objectContaining({
        msg: 'request failed',
        err: expect.objectContaining({ type: 'TypeError' }),
      }),
      expect.objectContaining({
        msg: 'request',
        route: '/demo/v1/participants/failing/:how',
        status: 500,
      }),
    ]);
  });
});

describe('the catalogue', () => {
  it('has a code for every status that a framework may throw', () => {
    for (const [status, code] of [
      [400, 'BadRequest'],
      [404, 'NotFound'],
      [409, 'RuleForbids'],
      [418, 'BadRequest'],
      [422, 'UnprocessableContent'],
      [500, 'Internal'],
      [502, 'Internal'],
      [503, 'Unavailable'],
    ] as const)
      expect(codeOfStatus(status)).toBe(code);
  });

  it('has both languages everywhere', () => {
    for (const { ko, en } of Object.values(platformProblems)) {
      expect(ko).toMatch(/[가-힣]|application/);
      expect(en).toMatch(/^[A-Z][\x20-\x7e]+$|^Only/);
    }
  });

  it.each(['ECONNREFUSED', '57P01', '08006', '53300'])(
    'knows %s for an absence, also inside another error',
    (code) => {
      const inner = Object.assign(new Error('x'), { code });
      for (const error of [
        inner,
        Object.assign(new Error('y'), { driverError: inner }),
        new AggregateError([inner]),
      ])
        expect(failureOf(error).code).toBe('Unavailable');
      expect(failureOf(Object.assign(new Error('x'), { code: '23505' })).code).toBe('Internal');
      expect(failureOf(new Error('timeout exceeded when trying to connect')).code).toBe(
        'Unavailable',
      );
    },
  );
});

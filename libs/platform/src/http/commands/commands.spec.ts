import { SpecIssuer, startDemo } from '../../demo-service.examples.js';
import { readConsistencyToken } from './answer.js';

let issuer: SpecIssuer;
let demo: Awaited<ReturnType<typeof startDemo>>;

beforeAll(async () => {
  issuer = await SpecIssuer.start();
  demo = await startDemo(issuer.url);
});

afterAll(async () => {
  await demo.close();
  issuer.stop();
});

const MINA = { name: 'Mina', consent: true };
const A = '0199a000-0000-7000-8000-000000000001';
const B = '0199a000-0000-7000-8000-000000000002';

interface Asked {
  readonly path?: string;
  readonly body?: unknown;
  readonly key?: string;
  readonly claims?: Record<string, unknown>;
  readonly headers?: Record<string, string>;
}

/** A withdrawal takes no body. */
const bodyFor = (path: string): object => (path.endsWith('/withdrawal') ? {} : MINA);

const post = async ({ path = '', body = bodyFor(path), key, claims, headers }: Asked) =>
  fetch(`${demo.url}/demo/v1/participants${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      authorization: `Bearer ${await issuer.token(claims)}`,
      'content-type': 'application/json',
      ...(key === undefined ? {} : { 'idempotency-key': key }),
      ...headers,
    },
  });

const registered = async (asked: Asked) =>
  (await (await post(asked)).json()) as Record<string, unknown>;
const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code;

describe('an idempotency key', () => {
  it('is required on a POST, after the caller is known', async () => {
    const response = await post({});
    expect([response.status, await codeOf(response)]).toEqual([400, 'IdempotencyKeyMissing']);
    expect((await post({ claims: { roles: [] } })).status).toBe(403);
  });

  it.each(['x'.repeat(201), 'a b', 'a\tb', 'é'])('is refused when it is %j', async (key) =>
    expect(await codeOf(await post({ key }))).toBe('IdempotencyKeyMalformed'),
  );

  it('gives a retry the same identity, whatever the order of its properties', async () => {
    const first = await registered({ key: 'k1' });
    const again = await registered({ key: 'k1', body: { consent: true, name: 'Mina' } });
    expect(first.commandId).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect([again.commandId, again.bodyHash]).toEqual([first.commandId, first.bodyHash]);
  });

  it('shows another body, another person and another target as misuse of the key', async () => {
    const first = await registered({ key: 'k2' });
    const otherBody = await registered({ key: 'k2', body: { ...MINA, consent: false } });
    const otherPerson = await registered({ key: 'k2', claims: { sub: 'consultant-2' } });
    const [a, b] = await Promise.all(
      [A, B].map((id) =>
        registered({ path: `/${id}/withdrawal`, key: 'k2', headers: { 'if-match': '"1"' } }),
      ),
    );
    for (const other of [otherBody, otherPerson]) {
      expect(other.commandId).toBe(first.commandId);
      expect(other.bodyHash).not.toBe(first.bodyHash);
    }
    expect(a?.commandId).toBe(b?.commandId);
    expect(a?.bodyHash).not.toBe(b?.bodyHash);
  });

  it('belongs to a client and an operation', async () => {
    const first = await registered({ key: 'k3' });
    const otherClient = await registered({ key: 'k3', claims: { client_id: 'kiosk' } });
    const otherOperation = await registered({
      path: `/${A}/withdrawal`,
      key: 'k3',
      headers: { 'if-match': '"1"' },
    });
    expect(
      new Set([first, otherClient, otherOperation].map(({ commandId }) => commandId)).size,
    ).toBe(3);
  });
});

describe('the answer of a command', () => {
  it('carries version, position and place', async () => {
    const { headers, status } = await post({ key: 'k4' });
    expect(status).toBe(201);
    expect(headers.get('etag')).toBe('"1"');
    expect(headers.get('x-consistency-token')).toBe('demo:42');
    expect(headers.get('location')).toBe('/demo/v1/participants/1');
    expect(headers.get('idempotency-replayed')).toBeNull();
    expect(readConsistencyToken('demo:42')).toEqual({ service: 'demo', position: 42n });
    expect(readConsistencyToken('demo:x')).toBeUndefined();
  });

  it('says when it is an earlier one', async () =>
    expect(
      (await post({ key: 'k5', body: { ...MINA, name: 'again' } })).headers.get(
        'idempotency-replayed',
      ),
    ).toBe('true'));
});

describe('If-Match', () => {
  const withdraw = (ifMatch?: string) =>
    post({
      path: `/${A}/withdrawal`,
      key: 'k6',
      headers: ifMatch === undefined ? {} : { 'if-match': ifMatch },
    });

  it('is the version that the caller saw', async () =>
    expect(await (await withdraw('"7"')).json()).toMatchObject({ expectedVersion: 7 }));

  it('is demanded where a handler demands it', async () => {
    const response = await withdraw();
    expect([response.status, await codeOf(response)]).toEqual([428, 'PreconditionRequired']);
  });

  it.each(['7', 'W/"7"', '*', '"a"', '"7", "8"', '"-1"', '"99999999999999999"'])(
    '%s is refused',
    async (ifMatch) => expect(await codeOf(await withdraw(ifMatch))).toBe('IfMatchMalformed'),
  );

  it('has a sister for reads', async () => {
    const read = async (etag: string) =>
      fetch(`${demo.url}/demo/v1/participants/at/west`, {
        headers: { authorization: `Bearer ${await issuer.token()}`, 'if-none-match': etag },
      });
    const [same, other] = [await read('"3"'), await read('"2"')];
    expect([same.status, await same.text(), same.headers.get('etag')]).toEqual([304, '', '"3"']);
    expect(other.status).toBe(200);
  });
});

describe('the request context', () => {
  it('knows the cause, the channel, the client and the actor', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const headers = { 'x-correlation-id': A.toUpperCase(), 'x-channel': 'DESK', traceparent };
    expect(await registered({ key: 'c1', headers })).toMatchObject({
      correlationId: A,
      traceparent,
      channel: 'DESK',
      client: 'console',
      actor: { type: 'CONSULTANT', id: 'consultant-1', campusId: 'west' },
    });
  });

  it('makes up what is missing', async () => {
    const response = await post({
      key: 'c2',
      headers: { 'x-correlation-id': 'mine', traceparent: '00-x' },
    });
    const context = (await response.json()) as Record<string, unknown>;
    expect(context).toMatchObject({
      channel: 'WEB',
      correlationId: response.headers.get('x-correlation-id'),
    });
    expect(context).not.toHaveProperty('traceparent');
  });

  it('lets an agency act as itself', async () =>
    expect(
      await registered({
        key: 'c3',
        claims: { roles: ['AGENCY_CLIENT'], client_id: 'agency-7', campuses: [] },
      }),
    ).toMatchObject({
      channel: 'AGENCY_API',
      actor: { type: 'AGENCY', id: 'agency-7' },
    }));

  it('refuses a channel that there is not', async () =>
    expect(
      await codeOf(await post({ key: 'c4', headers: { 'x-channel': 'CARRIER_PIGEON' } })),
    ).toBe('MalformedHeader'));
});

import { SpecIssuer, startDemo } from '../demo-service.examples.js';

let issuer: SpecIssuer;
let demo: Awaited<ReturnType<typeof startDemo>>;
let token: string;
let keys = 0;

beforeAll(async () => {
  issuer = await SpecIssuer.start();
  demo = await startDemo(issuer.url);
  token = await issuer.token();
});

afterAll(async () => {
  await demo.close();
  issuer.stop();
});

const PARTICIPANTS = '/demo/v1/participants';

const send = (
  path: string,
  body: string | Uint8Array | undefined,
  headers: Record<string, string> = {},
) =>
  fetch(demo.url + path, {
    method: 'POST',
    ...(body === undefined ? {} : { body: Buffer.from(body) }),
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': `key-${(keys += 1)}`,
      ...headers,
    },
  });

const register = (body: string | Uint8Array, headers?: Record<string, string>) =>
  send(PARTICIPANTS, body, headers);

const problemOf = async (response: Response) => {
  const problem = (await response.json()) as Record<string, unknown> & {
    errors?: { pointer: string; code: string }[];
  };
  return {
    status: response.status,
    code: problem.code,
    at: problem.errors?.map(({ pointer }) => pointer),
  };
};

const MINA = { name: 'Mina', consent: true };

describe('a request body', () => {
  it('is taken when it is what the class declares', async () => {
    const response = await register(JSON.stringify({ ...MINA, address: { district: '11680' } }));
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({
      body: { ...MINA, address: { district: '11680' } },
    });
  });

  it('is told what it lacks, and no rule that nothing could keep', async () => {
    const response = await register('{"name":"a"}');
    expect(await response.json()).toMatchObject({
      errors: [{ pointer: '/consent', code: 'isDefined', detail: '필수 항목입니다 (required)' }],
    });
  });

  const deep = `${'['.repeat(11)}${']'.repeat(11)}`;
  it.each([
    [
      'an unknown field',
      '{"name":"a","consent":true,"role":"DPO"}',
      400,
      'ValidationFailed',
      ['/role'],
    ],
    [
      '"false" for a boolean',
      '{"name":"a","consent":"false"}',
      400,
      'ValidationFailed',
      ['/consent'],
    ],
    [
      'a list for an object',
      '{"name":"a","consent":true,"address":[]}',
      400,
      'ValidationFailed',
      ['/address'],
    ],
    [
      'a null in a list',
      '{"name":"a","consent":true,"earlier":[null]}',
      400,
      'ValidationFailed',
      ['/earlier', '/earlier/0'],
    ],
    [
      'an unknown field in a nested object',
      '{"name":"a","consent":true,"address":{"district":"1","x":1}}',
      400,
      'ValidationFailed',
      ['/address/x'],
    ],
    ['a list for the body', '[]', 400, 'ValidationFailed', undefined],
    ['a text for the body', '"x"', 400, 'ValidationFailed', undefined],
    ['null for the body', 'null', 400, 'ValidationFailed', undefined],
    ['an empty body', '', 400, 'ValidationFailed', undefined],
    ['broken JSON', '{"name":', 400, 'MalformedJson', undefined],
    ['U+0000', '{"name":"a\\u0000b","consent":true}', 400, 'UnrepresentableText', ['/name']],
    ['U+0000 in a name', '{"na\\u0000me":"a"}', 400, 'UnrepresentableText', ['']],
    [
      'a lone surrogate',
      '{"name":"\\ud800","consent":true}',
      400,
      'UnrepresentableText',
      ['/name'],
    ],
    [
      'an integer beyond 2^53',
      '{"name":"a","consent":true,"points":9007199254740993}',
      400,
      'UnsafeNumber',
      ['/points'],
    ],
    [
      'an integer beyond 2^53 with an exponent',
      '{"name":"a","consent":true,"points":1e16}',
      400,
      'UnsafeNumber',
      ['/points'],
    ],
    [
      'an infinite number',
      '{"name":"a","consent":true,"points":1e999}',
      400,
      'UnsafeNumber',
      ['/points'],
    ],
    [
      '__proto__',
      '{"name":"a","consent":true,"__proto__":{"a":1}}',
      400,
      'ForbiddenKey',
      ['/__proto__'],
    ],
    ['constructor', '{"constructor":{"prototype":{"a":1}}}', 400, 'ForbiddenKey', ['/constructor']],
    ['a name twice', '{"name":"a","name":"b","consent":true}', 400, 'DuplicateName', undefined],
    [
      'a name twice, once escaped and far down',
      '{"name":"a","consent":true,"address":{"district":"1","x":[{}],"\\u0064istrict":"2"}}',
      400,
      'DuplicateName',
      undefined,
    ],
    [
      'null for what may be left out',
      '{"name":"a","consent":true,"points":null}',
      400,
      'ValidationFailed',
      ['/points'],
    ],
    ['eleven levels', deep, 400, 'TooDeep', undefined],
    [
      '1,001 items',
      `{"tags":[${Array(1001).fill('"a"').join(',')}]}`,
      400,
      'ArrayTooLong',
      ['/tags'],
    ],
  ])('with %s is refused', async (_, body, ...expected) => {
    const [status, code, at] = expected as [number, string, string[] | undefined];
    const problem = await problemOf(await register(body));
    expect(problem).toMatchObject({ status, code });
    if (at) expect(problem.at).toEqual(expect.arrayContaining(at));
  });

  it('may name things alike in different objects, and quote brackets and commas', async () => {
    const address = { district: '{"name",[' };
    const body = { ...MINA, name: 'name', address, earlier: [address, address] };
    expect((await register(JSON.stringify(body))).status).toBe(201);
  });

  it('is refused where none is taken, unless there is nothing in it', async () => {
    const path = `${PARTICIPANTS}/0199aaaa-0000-7000-8000-000000000001/withdrawal`;
    const withdraw = (body: string) => send(path, body, { 'if-match': '"1"' });
    expect((await withdraw('{}')).status).toBe(201);
    for (const body of ['{"reason":1}', '[]', 'null', '"x"', '0'])
      expect(await problemOf(await withdraw(body))).toMatchObject({
        status: 400,
        code: 'ValidationFailed',
      });
  });

  it('may hold the largest safe integer, ten levels and 1,000 items', async () => {
    const body = JSON.stringify({ ...MINA, points: 9007199254740991, tags: Array(1000).fill('a') });
    expect((await register(body)).status).toBe(201);
    const ten = await problemOf(await register(`${'['.repeat(10)}${']'.repeat(10)}`));
    expect(ten.code).toBe('ValidationFailed');
  });

  it('may have 256 KiB and not a byte more', async () => {
    const padded = (size: number) => {
      const text = JSON.stringify(MINA);
      return text + ' '.repeat(size - text.length);
    };
    expect((await register(padded(256 * 1024))).status).toBe(201);
    expect(await problemOf(await register(padded(256 * 1024 + 1)))).toMatchObject({
      status: 413,
      code: 'PayloadTooLarge',
    });
  });

  it('must be UTF-8', async () => {
    const eucKr = Uint8Array.from([
      ...Buffer.from('{"name":"'),
      0xb1,
      0xe8,
      ...Buffer.from('","consent":true}'),
    ]);
    expect(await problemOf(await register(eucKr))).toMatchObject({
      status: 400,
      code: 'BodyNotUtf8',
    });
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/jsonx',
    'text/json',
    'multipart/form-data',
  ])('of type %s is not read', async (type) =>
    expect(
      await problemOf(await register('{"name":"a","consent":true}', { 'content-type': type })),
    ).toMatchObject({
      status: 415,
      code: 'UnsupportedMediaType',
    }),
  );

  it('keeps prototypes clean', () => expect(({} as { a?: number }).a).toBeUndefined());
});

describe('a target', () => {
  const get = (path: string) =>
    fetch(demo.url + path, { headers: { authorization: `Bearer ${token}` } });

  it.each([
    [`${PARTICIPANTS}?pageSize=1e9`, 400],
    [`${PARTICIPANTS}?pageSize=`, 400],
    [`${PARTICIPANTS}?other=1`, 400],
    [`${PARTICIPANTS}?pageSize=1&pageSize=2`, 400],
    [`${PARTICIPANTS}/at/a%00b`, 400],
    [`${PARTICIPANTS}/at/%E0%A4%A`, 400],
    [`${PARTICIPANTS}/at/${'a'.repeat(101)}`, 414],
    ['/demo/nowhere', 404],
    ['/elsewhere', 404],
    ['/demos/v1', 404],
    ['/%64emo/v1/participants', 404],
  ])('%s is answered %i, as a problem', async (path, status) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(await response.json()).toMatchObject({
      status,
      type: expect.stringMatching(/^urn:academy:problem:[a-z-]+$/),
    });
  });

  it('may carry a query that the class declares', async () =>
    expect(await (await get(`${PARTICIPANTS}?pageSize=5`)).json()).toEqual({
      campuses: ['west'],
      pageSize: 5,
    }));

  it('/ lists what is served', async () => {
    expect(await (await get('/')).json()).toEqual({
      services: [expect.objectContaining({ path: '/demo', docs: '/demo/docs' })],
    });
    const page = await fetch(demo.url, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('/demo/docs');
  });
});

import { exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { createHmac } from 'node:crypto';
import { SpecIssuer, startDemo } from '../demo-service.examples.js';

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

const now = () => Math.floor(Date.now() / 1000);
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

const list = (authorization: string) =>
  fetch(`${demo.url}/demo/v1/participants`, { headers: { authorization } });

const strangersToken = async (header: Record<string, unknown>) => {
  const { privateKey } = await generateKeyPair('ES256');
  const protectedHeader = { alg: 'ES256', typ: 'at+jwt', ...header };
  return new SignJWT(issuer.claims()).setProtectedHeader(protectedHeader).sign(privateKey);
};

/** The classic: the public key as the secret of a symmetric signature. */
const confusedToken = async () => {
  const content = `${encode({ alg: 'HS256', typ: 'at+jwt', kid: 'spec' })}.${encode(issuer.claims())}`;
  const secret = await exportSPKI(issuer.publicKey);
  return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
};

const criticalToken = () =>
  new SignJWT(issuer.claims())
    .setProtectedHeader({
      alg: 'ES256',
      typ: 'at+jwt',
      kid: 'spec',
      crit: ['urn:x'],
      'urn:x': true,
    })
    .sign(issuer.privateKey, { crit: { 'urn:x': true } });

const tampered = async () => {
  const [header, , signature] = (await issuer.token()).split('.');
  return `${header}.${encode(issuer.claims({ roles: ['HQ_OPERATOR'] }))}.${signature}`;
};

/** Genuine in everything but the algorithm: the issuer has published this key. */
const genuineRsaToken = () =>
  new SignJWT(issuer.claims())
    .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: 'rsa' })
    .sign(issuer.rsaKey);

const forgeries: Readonly<Record<string, () => string | Promise<string>>> = {
  'alg none': () => new UnsecuredJWT(issuer.claims()).encode(),
  'alg none, with typ and kid': () =>
    `${encode({ alg: 'none', typ: 'at+jwt', kid: 'spec' })}.${encode(issuer.claims())}.`,
  'HS256 keyed with the public key': confusedToken,
  'RS256, which is not on the list': genuineRsaToken,
  'another issuer': () => issuer.token({ iss: 'https://elsewhere.example' }),
  'another audience': () => issuer.token({ aud: 'another-product' }),
  'an id token': () => issuer.token({}, { typ: 'JWT' }),
  'no typ': () => issuer.token({}, { typ: undefined }),
  expired: () => issuer.token({ exp: now() - 61 }),
  'not yet valid': () => issuer.token({ nbf: now() + 120 }),
  'no expiry': () => issuer.token({ exp: undefined }),
  'older than 15 minutes': () => issuer.token({ iat: now() - 1000 }),
  'no subject': () => issuer.token({ sub: undefined }),
  'no client': () => issuer.token({ client_id: undefined }),
  'roles that are a text': () => issuer.token({ roles: 'HQ_OPERATOR' }),
  'verifier and payer at once': () =>
    issuer.token({ roles: ['FINANCE_VERIFIER', 'FINANCE_PAYER', 'CONSULTANT'] }),
  'a service and a person at once': () => issuer.token({ roles: ['SERVICE', 'CONSULTANT'] }),
  'an unknown kid': () => issuer.token({}, { kid: 'unknown' }),
  'a kid that is a path': () => issuer.token({}, { kid: '../../etc/passwd' }),
  'a stranger under our kid': () => strangersToken({ kid: 'spec' }),
  'a key in the header': async () =>
    strangersToken({ kid: 'spec', jwk: { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' } }),
  'a key address in the header': () => strangersToken({ kid: 'other', jku: `${issuer.url}/jwks` }),
  'a critical extension': () => criticalToken(),
  'changed claims': tampered,
  truncated: async () => (await issuer.token()).slice(0, -10),
  'without signature': async () => `${(await issuer.token()).split('.').slice(0, 2).join('.')}.`,
  'too long': async () => await issuer.token({ padding: 'x'.repeat(9000) }),
  'no token at all': () => '',
};

describe('access tokens', () => {
  it('of the issuer are accepted, for each audience of ours', async () => {
    for (const aud of ['academy', 'demo', ['other', 'academy']])
      expect((await list(`Bearer ${await issuer.token({ aud })}`)).status).toBe(200);
  });

  it('may be a minute early or late', async () => {
    const token = await issuer.token({ nbf: now() + 50, exp: now() - 50 });
    expect((await list(`Bearer ${token}`)).status).toBe(200);
  });

  it.each(Object.keys(forgeries))('are refused: %s', async (name) => {
    const response = await list(`Bearer ${await forgeries[name]?.()}`);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer realm="academy"/);
    expect(await response.json()).toMatchObject({ code: 'Unauthenticated', status: 401 });
  });

  it.each(['Basic YTpi', 'bearer', 'Token abc', 'Bearer a b'])(
    'are refused in another form: %s',
    async (header) => expect((await list(header)).status).toBe(401),
  );
});

import { exportJWK, generateKeyPair, jwtVerify, SignJWT, type JSONWebKeySet } from 'jose';
import { setTimeout as pause } from 'node:timers/promises';
import { KeySet } from './key-set.js';

const newKey = async (kid: string) => {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid, alg: 'ES256' };
  const token = await new SignJWT({}).setProtectedHeader({ alg: 'ES256', kid }).sign(privateKey);
  return { jwk, token };
};

const issuerWith = (initial: JSONWebKeySet['keys']) => {
  const issuer = { keys: initial, fetches: 0, down: false };
  const load = async () => {
    issuer.fetches += 1;
    await pause(1);
    if (issuer.down) throw new Error('down');
    return { keys: issuer.keys };
  };
  return { issuer, load };
};

describe('the keys of an issuer', () => {
  it('are fetched once for many tokens at once', async () => {
    const one = await newKey('one');
    const { issuer, load } = issuerWith([one.jwk]);
    const keys = new KeySet(load);
    await Promise.all(Array.from({ length: 50 }, () => jwtVerify(one.token, keys.resolve)));
    expect(issuer.fetches).toBe(1);
  });

  it('follow a rotation at once, when the last fetch is long enough ago', async () => {
    const [one, two] = [await newKey('one'), await newKey('two')];
    const { issuer, load } = issuerWith([one.jwk]);
    const keys = new KeySet(load, { cooldown: 0 });
    await jwtVerify(one.token, keys.resolve);
    issuer.keys = [one.jwk, two.jwk];
    await expect(jwtVerify(two.token, keys.resolve)).resolves.toBeDefined();
  });

  it('are not fetched for every unknown key id', async () => {
    const [one, stranger] = [await newKey('one'), await newKey('stranger')];
    const { issuer, load } = issuerWith([one.jwk]);
    const keys = new KeySet(load);
    for (let tries = 0; tries < 100; tries += 1)
      await expect(jwtVerify(stranger.token, keys.resolve)).rejects.toThrow();
    expect(issuer.fetches).toBe(1);
  });

  it('serve stale while the issuer is down, and not for ever', async () => {
    const one = await newKey('one');
    const { issuer, load } = issuerWith([one.jwk]);
    const keys = new KeySet(load, { maxAge: 0, cooldown: 0, staleFor: 300 });
    await jwtVerify(one.token, keys.resolve);
    issuer.down = true;
    await expect(jwtVerify(one.token, keys.resolve)).resolves.toBeDefined();
    await pause(350);
    await expect(jwtVerify(one.token, keys.resolve)).rejects.toMatchObject({ name: 'Unavailable' });
  });

  it('forget a key that the issuer has withdrawn', async () => {
    const [one, two] = [await newKey('one'), await newKey('two')];
    const { issuer, load } = issuerWith([one.jwk]);
    const keys = new KeySet(load, { maxAge: 20, cooldown: 0 });
    await jwtVerify(one.token, keys.resolve);
    issuer.keys = [two.jwk];
    await pause(30);
    await expect(jwtVerify(one.token, keys.resolve)).rejects.toThrow();
  });
});

import { setTimeout as sleep } from 'node:timers/promises';
import { SpecIssuer } from '../demo-service.examples.js';
import { AccessTokens } from './access-tokens.js';

let issuer: SpecIssuer;
let tokens: AccessTokens;
beforeAll(async () => {
  issuer = await SpecIssuer.start();
  tokens = new AccessTokens({ issuer: issuer.url, leeway: 0, maxTokenAge: 60 });
});
afterAll(() => {
  issuer.stop();
});

const now = () => Math.floor(Date.now() / 1000);

describe('a token that was good a moment ago', () => {
  it('speaks for the same one, without being verified again', async () => {
    const token = await issuer.token();
    expect(await tokens.verify(token)).toBe(await tokens.verify(token));
  });

  it.each([
    ['its end', () => issuer.token({ exp: now() + 2 })],
    ['the age that we allow', () => issuer.token({ iat: now() - 58 })],
  ])('is refused past %s', async (_, issue) => {
    const token = await issue();
    await tokens.verify(token);
    await sleep(3_100);
    await expect(tokens.verify(token)).rejects.toMatchObject({ code: 'Unauthenticated' });
  });

  it('does not vouch for another that only begins like it', async () => {
    const token = await issuer.token();
    await tokens.verify(token);
    await expect(tokens.verify(token.slice(0, -10))).rejects.toMatchObject({
      code: 'Unauthenticated',
    });
  });
});

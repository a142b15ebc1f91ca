import type { Type } from '@nestjs/common';
import {
  exportJWK,
  generateKeyPair,
  SignJWT,
  type CryptoKey,
  type GenerateKeyPairResult,
} from 'jose';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DemoModule, demoProblems } from './demo.examples.js';
import { startService, type ServiceAppOptions, type ServingOptions } from './index.js';

/** An issuer that signs whatever a spec wants. */
export class SpecIssuer {
  private constructor(
    readonly url: string,
    private readonly server: Server,
    private readonly keys: Readonly<Record<'ec' | 'rsa', GenerateKeyPairResult>>,
  ) {}

  get privateKey(): CryptoKey {
    return this.keys.ec.privateKey;
  }

  get publicKey(): CryptoKey {
    return this.keys.ec.publicKey;
  }

  /** Published too, though our services accept no such signature: an issuer may serve others. */
  get rsaKey(): CryptoKey {
    return this.keys.rsa.privateKey;
  }

  static async start(): Promise<SpecIssuer> {
    const ec = await generateKeyPair('ES256', { extractable: true });
    const jwk = { ...(await exportJWK(ec.publicKey)), kid: 'spec', alg: 'ES256', use: 'sig' };
    const rsa = await generateKeyPair('RS256');
    const rsaJwk = { ...(await exportJWK(rsa.publicKey)), kid: 'rsa', alg: 'RS256', use: 'sig' };
    const server = createServer((request, response) => {
      const url = `http://${request.headers.host ?? ''}`;
      const discovery = { issuer: url, jwks_uri: `${url}/jwks` };
      response.end(JSON.stringify(request.url === '/jwks' ? { keys: [jwk, rsaJwk] } : discovery));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return new SpecIssuer(`http://127.0.0.1:${port}`, server, { ec, rsa });
  }

  claims(claims: Record<string, unknown> = {}): Record<string, unknown> {
    const now = Math.floor(Date.now() / 1000);
    return {
      iss: this.url,
      aud: 'academy',
      sub: 'consultant-1',
      client_id: 'console',
      iat: now,
      exp: now + 300,
      roles: ['CONSULTANT'],
      campuses: ['west'],
      ...claims,
    };
  }

  token(
    claims: Record<string, unknown> = {},
    header: Record<string, unknown> = {},
  ): Promise<string> {
    return new SignJWT(this.claims(claims))
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'spec', ...header })
      .sign(this.privateKey);
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

/** Log lines in memory. */
export class Lines {
  text = '';

  write(line: string): void {
    this.text += line;
  }
}

/** Starts the demo service on a free port, quiet unless `log` is given. */
export const startDemo = (
  issuer: string,
  options: Partial<ServiceAppOptions & ServingOptions> = {},
  rootModule: Type = DemoModule,
) =>
  startService(rootModule, {
    name: 'demo',
    port: 0,
    auth: { issuer },
    fingerprintKey: 'a key for specs that is long enough',
    roles: ['api', 'relay', 'consumer'],
    problems: demoProblems,
    log: { level: 'silent' },
    ...options,
  });

import { clientToken } from '@academy/platform';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

type Token = () => Promise<string>;

/** Signs in as the clients of the embedded issuer, with the secrets that the data folder keeps. */
export class SignIns {
  private readonly tokens = new Map<string, Promise<Token>>();

  constructor(
    private readonly url: string,
    private readonly folder: string,
  ) {}

  /** The header that speaks for a client; throws when it cannot sign in. */
  async authorization(client: string): Promise<{ readonly authorization: string }> {
    let token = this.tokens.get(client);
    if (!token) this.tokens.set(client, (token = this.tokenOf(client)));
    const current = await token;
    return { authorization: `Bearer ${await current()}` };
  }

  private async tokenOf(clientId: string): Promise<Token> {
    const file = join(this.folder, 'secrets', `client-${clientId}.secret`);
    const secret = (await readFile(file, 'utf8')).trim();
    return clientToken({ tokenEndpoint: `${this.url}/oidc/token`, clientId, secret });
  }
}

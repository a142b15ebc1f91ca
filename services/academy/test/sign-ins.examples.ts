import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Signs in as the clients of the embedded issuer, with the secrets that the data folder keeps; a token serves for a while. */
export class SignIns {
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(
    private readonly url: string,
    private readonly folder: string,
  ) {}

  /** The header that speaks for a client; throws when it cannot sign in. */
  async authorization(client: string): Promise<{ readonly authorization: string }> {
    let token = this.tokens.get(client);
    if (!token) this.tokens.set(client, (token = this.signIn(client)));
    return { authorization: `Bearer ${await token}` };
  }

  private async signIn(client: string): Promise<string> {
    const file = join(this.folder, 'secrets', `client-${client}.secret`);
    const secret = (await readFile(file, 'utf8')).trim();
    const response = await fetch(`${this.url}/oidc/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    if (!response.ok) throw new Error(`${client} cannot sign in: ${response.status}`);
    return ((await response.json()) as { access_token: string }).access_token;
  }
}

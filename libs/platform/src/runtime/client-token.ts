/** Seconds before its end at which a token is replaced. */
const MARGIN_S = 60;

export interface ClientCredentials {
  readonly tokenEndpoint: string;
  readonly clientId: string;
  readonly secret: string;
  /** The participant for whom a client that signs people in asks. */
  readonly participantId?: string;
}

interface TokenAnswer {
  readonly access_token: string;
  readonly expires_in: number;
}

/** A supplier of access tokens by client credentials, each used until shortly before it ends. */
export const clientToken = ({
  tokenEndpoint,
  clientId,
  secret,
  participantId,
}: ClientCredentials): (() => Promise<string>) => {
  const authorization = `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`;
  const asked = new URLSearchParams({ grant_type: 'client_credentials' });
  if (participantId !== undefined) asked.set('participant_id', participantId);
  let held: { readonly token: string; readonly until: number } | undefined;
  return async () => {
    if (held && performance.now() < held.until) return held.token;
    const response = await fetch(tokenEndpoint, {
      method: 'POST',
      headers: { authorization },
      body: asked,
    });
    if (!response.ok) throw new Error(`the issuer answers ${response.status}`);
    const { access_token: token, expires_in: seconds } = (await response.json()) as TokenAnswer;
    held = { token, until: performance.now() + (seconds - MARGIN_S) * 1_000 };
    return token;
  };
};

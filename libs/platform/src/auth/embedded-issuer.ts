import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { randomBytes, randomUUID } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import type { Configuration, Provider } from 'oidc-provider';
import { keepSecret } from '../config/secret-file.js';
import { isUuid } from '../http/uuid.js';
import type { EmbeddedClient } from './embedded-clients.js';
import { StatelessAdapter } from './stateless-adapter.js';

export interface EmbeddedIssuerOptions {
  /** Where keys and secrets are kept (mode 0600), so that a second start issues what the first one's clients trust. */
  readonly folder: string;
  /** The issuer's URL as clients see it, including the path under which it is mounted. */
  readonly issuer: string;
  readonly clients: readonly EmbeddedClient[];
  readonly audience?: string;
  /** Lifetime of an access token in seconds. */
  readonly tokenSeconds?: number;
}

export interface EmbeddedIssuer {
  readonly issuer: string;
  /** Handles requests whose path starts with the issuer's path. */
  readonly handle: RequestListener;
  /** Client ids with their secrets, for the sign-ins printed at start. */
  readonly credentials: readonly { readonly client: EmbeddedClient; readonly secret: string }[];
}

const RESOURCE = 'urn:academy:api';

const newKeys = async (): Promise<string> => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: randomUUID() };
  return JSON.stringify({ keys: [key] });
};

const newSecret = (): Promise<string> => Promise.resolve(randomBytes(32).toString('base64url'));

const secretsOf = (folder: string, clients: readonly EmbeddedClient[]) =>
  Promise.all(
    clients.map(async (client) => ({
      client,
      secret: await keepSecret(join(folder, `client-${client.id}.secret`), newSecret),
    })),
  );

const claimsOf = ({ roles, campuses = [], participantId }: EmbeddedClient) => ({
  roles,
  campuses,
  ...(participantId === undefined ? {} : { participant_id: participantId }),
});

/** The participant whom a client that signs people in names; nobody else's tokens speak for one by asking. */
const namedBy = ({ signsPeopleIn }: EmbeddedClient, body: unknown): string | undefined => {
  const named = signsPeopleIn && (body as { participant_id?: unknown } | undefined)?.participant_id;
  return typeof named === 'string' && isUuid(named) ? named.toLowerCase() : undefined;
};

const configuration = (
  { audience = 'academy', tokenSeconds = 900 }: EmbeddedIssuerOptions,
  keys: readonly JWK[],
  credentials: EmbeddedIssuer['credentials'],
  cookieKey: string,
): Configuration => ({
  adapter: StatelessAdapter,
  jwks: { keys: [...keys] },
  cookies: { keys: [cookieKey] },
  responseTypes: [],
  ttl: { ClientCredentials: tokenSeconds },
  clients: credentials.map(({ client, secret }) => ({
    client_id: client.id,
    client_secret: secret,
    grant_types: ['client_credentials'],
    redirect_uris: [],
    response_types: [],
  })),
  renderError: (context, { error, error_description: description }) => {
    context.type = 'json';
    context.body = { error, error_description: description };
  },
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => RESOURCE,
      getResourceServerInfo: () => ({
        scope: '',
        audience,
        accessTokenTTL: tokenSeconds,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'ES256' } },
      }),
    },
  },
  clientAuthMethods: ['client_secret_basic', 'client_secret_post'],
  enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
  clientDefaults: { id_token_signed_response_alg: 'ES256' },
  extraTokenClaims: (context, token) => {
    const found = credentials.find(({ client }) => client.id === token.clientId);
    if (!found) return undefined;
    const participantId = namedBy(found.client, context.oidc.body);
    return claimsOf(
      participantId === undefined ? found.client : { ...found.client, participantId },
    );
  },
});

type Callback = ReturnType<Provider['callback']>;

/** oidc-provider strips nothing itself; from `originalUrl` it learns under which path it is mounted. */
const mounted = (issuer: string, callback: Callback): RequestListener => {
  const prefix = new URL(issuer).pathname.replace(/\/$/, '');
  return (request, response) => {
    const url = request.url ?? '/';
    Object.assign(request, { originalUrl: url, url: url.slice(prefix.length) || '/' });
    void callback(request, response);
  };
};

/**
 * An OIDC issuer inside this process, for the default start and for tests: `client_credentials` only, one client per
 * role, JWT access tokens signed with ES256. A production installation points `issuer` at its own identity provider.
 */
export const startEmbeddedIssuer = async (
  options: EmbeddedIssuerOptions,
): Promise<EmbeddedIssuer> => {
  const { folder, issuer, clients } = options;
  const { keys } = JSON.parse(await keepSecret(join(folder, 'issuer-keys.json'), newKeys)) as {
    keys: JWK[];
  };
  const credentials = await secretsOf(folder, clients);
  const cookieKey = await keepSecret(join(folder, 'issuer-cookies.secret'), newSecret);
  const { Provider: Issuer } = await import('oidc-provider'); // only a process that is an issuer pays
  const provider = new Issuer(issuer, configuration(options, keys, credentials, cookieKey));
  return { issuer, handle: mounted(issuer, provider.callback()), credentials };
};

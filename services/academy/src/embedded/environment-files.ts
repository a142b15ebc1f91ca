import type { Purpose } from '@academy/event-store';
import { databaseOf, SERVICE_CLIENT, type EmbeddedIssuer } from '@academy/platform';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KEY_DATABASE } from './databases.js';
import type { AcademySettings } from './settings.js';

interface Ground {
  readonly settings: AcademySettings;
  readonly databaseUrl: (database: string, purpose: Purpose) => string;
  readonly issuer: EmbeddedIssuer;
  readonly url: string;
  /** What names the bus. */
  readonly bus: Readonly<Record<string, string>>;
}

/** Ports of services that run alone follow this far behind the product's. */
const PORTS_FROM = 11;

type Services = readonly Parameters<typeof databaseOf>[0][];

const variablesOf = (
  service: Services[number],
  port: number,
  { settings: { folder }, databaseUrl, issuer, url, bus }: Ground,
): Readonly<Record<string, string | number>> => {
  const database = databaseOf(service);
  const secret = issuer.credentials.find(({ client }) => client.id === SERVICE_CLIENT)?.secret;
  return {
    PORT: port,
    HOST: '127.0.0.1',
    DATABASE_URL_OWNER: databaseUrl(database, 'owner'),
    DATABASE_URL_APP: databaseUrl(database, 'app'),
    DATABASE_URL_PROJECTOR: databaseUrl(database, 'projector'),
    KEY_DATABASE_URL: databaseUrl(KEY_DATABASE, 'app'),
    ...bus,
    SECRETS_FOLDER: join(folder, 'secrets'),
    DOCUMENTS_FOLDER: join(folder, 'documents'),
    OIDC_ISSUER: issuer.issuer,
    OIDC_TOKEN_ENDPOINT: `${issuer.issuer}/token`,
    OIDC_CLIENT_ID: SERVICE_CLIENT,
    OIDC_CLIENT_SECRET: secret ?? '',
    SERVICES_URL: url,
  };
};

/**
 * Writes one file of environment variables per service, with which it runs as a process of its own beside this one:
 * `node --env-file=<data>/environment/registration.env dist/registration/… --role consumer`. They hold secrets: only their owner
 * may read them.
 */
export const writeEnvironmentFiles = async (services: Services, ground: Ground): Promise<void> => {
  const folder = join(ground.settings.folder, 'environment');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const [index, service] of services.entries()) {
    const file = join(folder, `${service}.env`);
    const variables = variablesOf(service, ground.settings.port + PORTS_FROM + index, ground);
    const lines = Object.entries(variables).map(([name, value]) => `${name}="${value}"\n`);
    await writeFile(file, lines.join(''), { mode: 0o600 });
    await chmod(file, 0o600);
  }
};

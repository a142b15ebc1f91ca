import { HttpSourceReader, type Bus } from '@academy/event-bus';
import { createPool, type Purpose } from '@academy/event-store';
import type { Clock } from '@academy/kernel';
import {
  clientToken,
  keysInFiles,
  rolesOfProcess,
  SERVICE_CLIENT,
  type EmbeddedIssuer,
  type Surroundings,
} from '@academy/platform';
import { join } from 'node:path';
import type { DestinationStream } from 'pino';
import { KEY_DATABASE } from './databases.js';
import type { AcademySettings } from './settings.js';
import { migrateKeyDatabase } from './shared-databases.js';

interface Ground {
  readonly settings: AcademySettings;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly databaseUrl: (database: string, purpose: Purpose) => string;
  readonly issuer: EmbeddedIssuer;
  readonly url: string;
  readonly log: DestinationStream;
}

export interface EmbeddedSurroundings extends Surroundings {
  /** Lets go of the keys; after the services have closed. */
  readonly close: () => Promise<void>;
}

/** Tokens for what a process asks of its neighbours: they may read feeds and nothing else. */
const serviceToken = ({ issuer, credentials }: EmbeddedIssuer): (() => Promise<string>) => {
  const secret = credentials.find(({ client }) => client.id === SERVICE_CLIENT)?.secret;
  if (secret === undefined) throw new Error(`the embedded issuer has no client ${SERVICE_CLIENT}`);
  return clientToken({ tokenEndpoint: `${issuer}/token`, clientId: SERVICE_CLIENT, secret });
};

/** The world of the all-in-one process: embedded PostgreSQL, keys and documents in the data folder, a bus. */
export const embeddedSurroundings = async ({
  settings: { folder, logLevel },
  bus,
  clock,
  databaseUrl,
  issuer,
  url,
  log,
}: Ground): Promise<EmbeddedSurroundings> => {
  await migrateKeyDatabase(databaseUrl(KEY_DATABASE, 'owner'));
  const keyPool = createPool({ url: databaseUrl(KEY_DATABASE, 'app'), name: 'keys', max: 4 });
  const folders = { secrets: join(folder, 'secrets'), documents: join(folder, 'documents') };
  return {
    ...(await keysInFiles(keyPool, folders)),
    databaseUrl,
    bus,
    sources: new HttpSourceReader({ baseUrl: () => url, token: serviceToken(issuer) }),
    clock,
    auth: { issuer: issuer.issuer },
    roles: rolesOfProcess(),
    log: { level: logLevel, destination: log },
    close: () => keyPool.end(),
  };
};

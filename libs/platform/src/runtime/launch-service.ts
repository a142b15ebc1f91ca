import { HttpSourceReader } from '@academy/event-bus';
import { createPool, type Purpose } from '@academy/event-store';
import { SystemClock } from '@academy/kernel';
import Type, { type Static } from 'typebox';
import { loadConfig } from '../config/load-config.js';
import { rolesOfProcess } from '../config/roles-of-process.js';
import { launch } from '../launch.js';
import { serve, type Running } from '../start-service.js';
import { busFromEnvironment, busVariables } from './bus-from-environment.js';
import { clientToken } from './client-token.js';
import { keysInFiles } from './key-custody.js';
import { openService } from './open-service.js';
import type { ServiceDefinition } from './service-definition.js';
import type { Surroundings } from './surroundings.js';

const url = (description: string) => Type.String({ pattern: '^[a-z]+://', description });

const schema = Type.Object({
  PORT: Type.Integer({ minimum: 1, maximum: 65_535, default: 3_000, description: '1–65535' }),
  HOST: Type.String({ default: '0.0.0.0', description: 'the address to listen on' }),
  DATABASE_URL_OWNER: url('postgresql://… of the owner role, for migrations'),
  DATABASE_URL_APP: url('postgresql://… of the app role'),
  DATABASE_URL_PROJECTOR: url('postgresql://… of the projector role'),
  ...busVariables,
  KEY_DATABASE_URL: url('postgresql://… of the key database'),
  SECRETS_FOLDER: Type.String({ minLength: 1, description: 'a folder of mode 0700' }),
  DOCUMENTS_FOLDER: Type.String({ minLength: 1, description: 'a folder' }),
  OIDC_ISSUER: url('the issuer exactly as its tokens name it'),
  OIDC_JWKS_URI: Type.Optional(url('its keys, where its own name does not lead there from here')),
  OIDC_TOKEN_ENDPOINT: url('where this service gets its own tokens'),
  OIDC_CLIENT_ID: Type.String({
    minLength: 1,
    description: 'this service at the issuer, with the role SERVICE alone',
  }),
  OIDC_CLIENT_SECRET: Type.String({ minLength: 1, description: 'its secret' }),
  SERVICES_URL: url('under which every service answers at /<service>'),
});
type Config = Readonly<Static<typeof schema>>;

interface OpenSurroundings extends Surroundings {
  readonly close: () => Promise<void>;
}

const databaseUrlOf =
  (config: Config) =>
  (_database: string, purpose: Purpose): string =>
    ({
      owner: config.DATABASE_URL_OWNER,
      app: config.DATABASE_URL_APP,
      projector: config.DATABASE_URL_PROJECTOR,
    })[purpose];

const surroundingsFrom = async (config: Config, service: string): Promise<OpenSurroundings> => {
  const keyPool = createPool({ url: config.KEY_DATABASE_URL, name: 'keys', max: 4 });
  const { bus, close } = busFromEnvironment(config, service);
  const token = clientToken({
    tokenEndpoint: config.OIDC_TOKEN_ENDPOINT,
    clientId: config.OIDC_CLIENT_ID,
    secret: config.OIDC_CLIENT_SECRET,
  });
  const folders = { secrets: config.SECRETS_FOLDER, documents: config.DOCUMENTS_FOLDER };
  return {
    ...(await keysInFiles(keyPool, folders)),
    databaseUrl: databaseUrlOf(config),
    bus,
    sources: new HttpSourceReader({ baseUrl: () => config.SERVICES_URL, token }),
    clock: new SystemClock(),
    auth: {
      issuer: config.OIDC_ISSUER,
      ...(config.OIDC_JWKS_URI === undefined ? {} : { jwksUri: config.OIDC_JWKS_URI }),
    },
    roles: rolesOfProcess(),
    close: async () => {
      await Promise.allSettled([close(), keyPool.end()]);
    },
  };
};

/** The whole `main.ts` of a service that runs alone: its surroundings come from the environment. */
export const launchService = (definition: ServiceDefinition): Promise<Running> =>
  launch(async () => {
    const config = loadConfig(schema);
    const surroundings = await surroundingsFrom(config, definition.name);
    const service = await openService(definition, surroundings);
    const running = await serve([service], { port: config.PORT, host: config.HOST });
    return {
      url: running.url,
      close: async () => {
        await running.close();
        await surroundings.close();
      },
    };
  });

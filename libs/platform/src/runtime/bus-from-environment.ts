import { KafkaBus, PostgresBus, type Bus } from '@academy/event-bus';
import { createPool } from '@academy/event-store';
import Type, { type Static, type TObject } from 'typebox';
import { StartRefused } from '../config/start-refused.js';
import { endWithoutBus } from './end-without-bus.js';

const SASL = ['plain', 'scram-sha-256', 'scram-sha-512'] as const;

/** The variables that name the bus; each one not needed for the chosen bus may be missing. */
export const busVariables = {
  BUS: Type.Enum(['postgres', 'kafka'], { type: 'string', default: 'postgres' }),
  BUS_DATABASE_URL: Type.Optional(
    Type.String({ pattern: '^[a-z]+://', description: 'postgresql://… of the bus' }),
  ),
  KAFKA_BROKERS: Type.Optional(
    Type.String({ minLength: 1, description: 'host:port of some brokers, separated by commas' }),
  ),
  KAFKA_CLUSTER: Type.Optional(
    Type.String({ minLength: 1, description: 'another word after the brokers lost their disks' }),
  ),
  KAFKA_NAMESPACE: Type.Optional(
    Type.String({ pattern: '^[A-Za-z0-9._-]+$', description: 'stands before topics and groups' }),
  ),
  KAFKA_TLS: Type.Boolean({ default: false, description: 'true | false' }),
  KAFKA_SASL: Type.Enum([...SASL], { type: 'string', default: 'scram-sha-512' }),
  KAFKA_USERNAME: Type.Optional(Type.String({ minLength: 1, description: 'for SASL' })),
  KAFKA_PASSWORD: Type.Optional(Type.String({ minLength: 1, description: 'for SASL' })),
};

type BusConfig = Readonly<Static<TObject<typeof busVariables>>>;

/** The bus of a process, and how to let go of it. */
export interface OpenBus {
  readonly bus: Bus;
  readonly close: () => Promise<void>;
}

const needed = (name: 'BUS_DATABASE_URL' | 'KAFKA_BROKERS', config: BusConfig): string => {
  const value = config[name];
  if (value !== undefined) return value;
  throw new StartRefused(
    `BUS=${config.BUS}: 환경 변수 ${name} 이(가) 필요합니다 (the environment variable ${name} is missing)`,
  );
};

const postgresBus = (config: BusConfig): OpenBus => {
  const pool = createPool({ url: needed('BUS_DATABASE_URL', config), name: 'bus', max: 6 });
  const bus = new PostgresBus({ pool });
  return {
    bus,
    close: async () => {
      await bus.close();
      await pool.end();
    },
  };
};

const loginOf = ({ KAFKA_SASL: mechanism, KAFKA_USERNAME: username, ...config }: BusConfig) =>
  username === undefined
    ? {}
    : { login: { mechanism, username, password: config.KAFKA_PASSWORD ?? '' } };

const kafkaBus = (config: BusConfig, clientId: string): OpenBus => {
  const bus = new KafkaBus({
    brokers: needed('KAFKA_BROKERS', config).split(','),
    clientId,
    tls: config.KAFKA_TLS,
    ...(config.KAFKA_CLUSTER === undefined ? {} : { cluster: config.KAFKA_CLUSTER }),
    ...(config.KAFKA_NAMESPACE === undefined ? {} : { namespace: config.KAFKA_NAMESPACE }),
    ...loginOf(config),
    onFatal: endWithoutBus,
  });
  return { bus, close: () => bus.close() };
};

/** Opens the bus that the environment names. Throws `StartRefused` for a missing variable. */
export const busFromEnvironment = (config: BusConfig, clientId: string): OpenBus =>
  config.BUS === 'kafka' ? kafkaBus(config, clientId) : postgresBus(config);

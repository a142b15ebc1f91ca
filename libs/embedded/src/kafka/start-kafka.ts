import { mkdir, realpath, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { freePort } from '../free-port.js';
import type { LoggedServer } from '../logged-server.js';
import { occupy, refuseOccupied } from '../occupancy.js';
import { supervise } from '../supervise.js';
import type { BrokerSettings } from './broker-settings.js';
import { brokerHome, brokerLog, clusterIn, runBroker } from './broker.js';
import { EmbeddedKafkaError } from './embedded-kafka-error.js';
import { explainKafka } from './explain-kafka.js';
import { HOST } from './host.js';
import { killBroker, shutDownBroker, stopLeftoverBroker } from './leftover-broker.js';

export interface KafkaOptions {
  /** Keeps the broker's data across starts; made if need be. */
  readonly folder: string;
  /** A TCP port of 127.0.0.1; without it a free one is chosen at each start. */
  readonly port?: number;
  /** Heap at most, MiB (256 unless told); the whole process takes about 100 more. */
  readonly heapMb?: number;
  /** Configuration of the broker that replaces ours. */
  readonly settings?: BrokerSettings;
}

/** A Kafka of our own, one node, listening on 127.0.0.1. It ends with this process if nobody stops it before. */
export interface RunningKafka {
  readonly port: number;
  /** What clients connect to, as `host:port`. */
  readonly address: string;
  /** Of the data in the folder: another one when those were removed. */
  readonly clusterId: string;
  readonly pid: number;
  /** Resolves when the broker has ended: with the reason if it was neither stopped nor killed by us. */
  readonly ended: Promise<EmbeddedKafkaError | undefined>;
  /** Orderly shutdown; resolves when the broker has ended. Calling it again is harmless. */
  stop(): Promise<void>;
  /** Ends the broker at once, as a power cut would; the next start recovers. */
  kill(): Promise<void>;
}

const underOurEyes = (
  folder: string,
  server: LoggedServer,
  release: () => Promise<void>,
): Pick<RunningKafka, 'ended' | 'stop' | 'kill'> => {
  const { child, pid, lastWords } = server;
  const why = async () => {
    const killed = child.signalCode && `it was ended by ${child.signalCode}`;
    return explainKafka(killed ?? (await lastWords()), { folder, logFile: brokerLog(folder) });
  };
  const { ended, endBy } = supervise(server, { goodbye: 'SIGTERM', release, why });
  return {
    ended,
    stop: () => endBy(() => shutDownBroker(pid)),
    kill: () => endBy(() => killBroker(pid)),
  };
};

const start = async (options: KafkaOptions): Promise<RunningKafka> => {
  await mkdir(options.folder, { recursive: true, mode: 0o700 });
  const folder = await realpath(options.folder);
  const release = await occupy(folder, EmbeddedKafkaError);
  try {
    await stopLeftoverBroker(folder);
    const home = await brokerHome(folder, options.heapMb ?? 256);
    const port = options.port ?? (await freePort());
    const ports = { broker: port, controller: await freePort() };
    const broker = await runBroker(home, ports, options.settings ?? {});
    const { pid } = broker;
    const clusterId = await clusterIn(folder);
    const address = `${HOST}:${port}`;
    return { port, address, clusterId, pid, ...underOurEyes(folder, broker, release) };
  } catch (error) {
    await release();
    throw error;
  }
};

/**
 * Starts the broker that `folder` keeps, formatting it at the first start, and resolves when it takes requests. Needs Java 17, and
 * Maven the first time. A broker left over from a crash is stopped first. Throws `EmbeddedKafkaError`.
 */
export const startKafka = async (options: KafkaOptions): Promise<RunningKafka> => {
  try {
    return await start(options);
  } catch (error) {
    const folder = resolve(options.folder);
    throw explainKafka(error, { folder, port: options.port, logFile: brokerLog(folder) });
  }
};

/** Removes a broker's folder for good; one left over is stopped first. Throws `EmbeddedKafkaError` when it is in use. */
export const removeKafka = async (folder: string): Promise<void> => {
  const real = await realpath(folder).catch(() => undefined);
  if (real === undefined) return;

  try {
    await refuseOccupied(real, EmbeddedKafkaError);
    await stopLeftoverBroker(real);
    await rm(real, { recursive: true, force: true });
  } catch (error) {
    throw explainKafka(error, { folder: real });
  }
};

import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { launchLogged, type LoggedServer } from '../logged-server.js';
import {
  propertiesOf,
  settingsOf,
  type BrokerPorts,
  type BrokerSettings,
} from './broker-settings.js';
import { kafkaJars } from './jars.js';
import { findJava } from './java.js';
import { noteBroker } from './leftover-broker.js';
import { runProgram } from './run-program.js';

/** What a broker is made of. */
export interface BrokerHome {
  readonly folder: string;
  readonly java: string;
  readonly jars: string;
  /** Heap at most, MiB; the process takes about 100 more. */
  readonly heapMb: number;
}

const READY_MS = 120_000;
const TAIL_BYTES = 16_384;
const STARTED = 'Kafka Server started';

const dataOf = (folder: string): string => join(folder, 'data');
const propertiesFile = (folder: string): string => join(folder, 'server.properties');

/** The log of a broker. */
export const brokerLog = (folder: string): string => join(folder, 'kafka.log');

/** Finds Java and the jars. Throws `EmbeddedKafkaError` where they are missing. */
export const brokerHome = async (folder: string, heapMb: number): Promise<BrokerHome> => ({
  folder,
  java: await findJava(),
  jars: await kafkaJars(),
  heapMb,
});

const javaArguments = ({ jars, heapMb }: BrokerHome, main: readonly string[]): string[] => [
  `-Xmx${heapMb}m`,
  ...['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:+ExitOnOutOfMemoryError'],
  '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
  '-Dorg.slf4j.simpleLogger.showDateTime=true',
  // Says when the broker takes requests.
  '-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info',
  ...['-cp', join(jars, '*'), ...main],
];

/** The id that formatting gave the data. */
export const clusterIn = async (folder: string): Promise<string> => {
  const properties = await readFile(join(dataOf(folder), 'meta.properties'), 'utf8');
  return /^cluster\.id=(.*)$/m.exec(properties)?.[1] ?? '';
};

const isFormatted = (data: string): Promise<boolean> =>
  stat(join(data, 'meta.properties')).then(
    () => true,
    () => false,
  );

/** Formats the data folder beside its final place and renames it, so that a failed attempt leaves nothing behind. */
const format = async (home: BrokerHome, ports: BrokerPorts): Promise<void> => {
  const data = dataOf(home.folder);
  const unfinished = `${data}.unfinished`;
  const file = propertiesFile(home.folder);
  await rm(unfinished, { recursive: true, force: true });
  await writeFile(file, propertiesOf(settingsOf(unfinished, ports, {})));
  // An id that begins with a dash would be taken for an option.
  const id = `a${randomBytes(16).toString('base64url').slice(1)}`;
  const tool = ['kafka.tools.StorageTool', 'format', '--cluster-id', id, '--config', file];
  const ran = await runProgram(home.java, javaArguments(home, tool), home.folder);
  if (ran?.code !== 0) throw new Error(ran?.output ?? 'java has gone');
  await rename(unfinished, data);
};

const launch = (home: BrokerHome): Promise<LoggedServer> =>
  launchLogged({
    command: home.java,
    parameters: javaArguments(home, ['kafka.Kafka', propertiesFile(home.folder)]),
    options: { cwd: home.folder },
    logFile: brokerLog(home.folder),
    tailBytes: TAIL_BYTES,
  });

const becomeReady = async ({ child, lastWords }: LoggedServer): Promise<void> => {
  const deadline = Date.now() + READY_MS;
  while (!(await lastWords()).includes(STARTED)) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(await lastWords());
    if (Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`not ready after ${READY_MS / 1_000} seconds`);
    }
    await sleep(50);
  }
};

/** Formats the data at the first start, starts the broker and waits until it takes requests. Throws what it logged otherwise. */
export const runBroker = async (
  home: BrokerHome,
  ports: BrokerPorts,
  changed: BrokerSettings,
): Promise<LoggedServer> => {
  const data = dataOf(home.folder);
  if (!(await isFormatted(data))) await format(home, ports);
  await writeFile(propertiesFile(home.folder), propertiesOf(settingsOf(data, ports, changed)));
  const broker = await launch(home);
  await noteBroker(home.folder, broker.pid);
  await becomeReady(broker);
  return broker;
};

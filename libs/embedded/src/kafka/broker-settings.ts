import { HOST } from './host.js';

/** Configuration of the broker by name, as in server.properties. */
export type BrokerSettings = Readonly<Record<string, string | number | boolean>>;

export interface BrokerPorts {
  readonly broker: number;
  readonly controller: number;
}

/**
 * One node that is broker and controller at once (KRaft), for one machine: a record is on disk before it is acknowledged, topics
 * are made by those who know how many partitions they need, and a group does not wait for members that may come.
 */
export const settingsOf = (
  data: string,
  { broker, controller }: BrokerPorts,
  changed: BrokerSettings,
): BrokerSettings => ({
  'process.roles': 'broker,controller',
  'node.id': 1,
  'controller.quorum.voters': `1@${HOST}:${controller}`,
  'controller.listener.names': 'CONTROLLER',
  listeners: `PLAINTEXT://${HOST}:${broker},CONTROLLER://${HOST}:${controller}`,
  'advertised.listeners': `PLAINTEXT://${HOST}:${broker}`,
  'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
  'log.dirs': data,
  'log.flush.interval.messages': 1,
  // One node has nobody to wait for: neither before it leads, nor for its own earlier session after a crash.
  'controller.quorum.election.timeout.ms': 200,
  'controller.quorum.fetch.timeout.ms': 500,
  'broker.heartbeat.interval.ms': 500,
  'broker.session.timeout.ms': 1_500,
  'auto.create.topics.enable': false,
  'group.initial.rebalance.delay.ms': 0,
  'offsets.topic.replication.factor': 1,
  'offsets.topic.num.partitions': 4,
  'transaction.state.log.replication.factor': 1,
  'transaction.state.log.min.isr': 1,
  'log.index.size.max.bytes': 1_048_576,
  'log.cleaner.dedupe.buffer.size': 16_777_216,
  'num.network.threads': 2,
  'num.io.threads': 4,
  'background.threads': 2,
  ...changed,
});

/** The text of a properties file. */
export const propertiesOf = (settings: BrokerSettings): string =>
  Object.entries(settings)
    .map(([name, value]) => `${name}=${String(value).replaceAll('\\', '\\\\')}\n`)
    .join('');

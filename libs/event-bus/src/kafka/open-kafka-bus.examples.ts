import { randomUUID } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import type { BusUnderTest } from '../conformance/bus-under-test.examples.js';
import { KafkaBus, type KafkaBusOptions } from './kafka-bus.js';
import { kafkaClient } from './kafka-client.js';

const address = (): string => process.env.TEST_KAFKA_BROKERS ?? '';

/** A cable to the brokers that can be cut. */
class Cable {
  private isCut = false;
  private readonly sockets = new Set<Socket>();

  readonly socketFactory: NonNullable<KafkaBusOptions['socketFactory']> = ({
    host,
    port,
    onConnect,
  }) => {
    const socket = connect({ host, port }, onConnect);
    this.sockets.add(socket);
    socket.once('close', () => this.sockets.delete(socket));
    if (this.isCut) socket.destroy(new Error('cut'));
    return socket;
  };

  cut(): void {
    this.isCut = true;
    for (const socket of this.sockets) socket.destroy(new Error('cut'));
  }

  /** Nothing is heard from the brokers any more, on the connections there are. */
  mute(): void {
    for (const socket of this.sockets) socket.pause();
  }

  mend(): void {
    this.isCut = false;
  }
}

/** A bus of its own on the brokers that all specs share, with members that notice changes within a second. */
export const openKafkaBus = async (
  partitions = 24,
  changed: Partial<KafkaBusOptions> = {},
): Promise<
  BusUnderTest & {
    readonly namespace: string;
    readonly fatal: readonly unknown[];
    readonly mute: () => void;
  }
> => {
  const namespace = changed.namespace ?? `spec-${randomUUID().slice(0, 8)}`;
  const cable = new Cable();
  const fatal: unknown[] = [];
  const opened: KafkaBus[] = [];
  return {
    namespace,
    fatal,
    connect: () => {
      const bus = new KafkaBus({
        ...{ brokers: [address()], namespace, partitions },
        ...{ sessionMs: 6_000, beatMs: 200 },
        socketFactory: cable.socketFactory,
        onFatal: (error) => fatal.push(error),
        ...changed,
      });
      opened.push(bus);
      return bus;
    },
    lose: async (topic) => {
      const admin = kafkaClient({ brokers: [address()] }).admin();
      await admin.connect();
      const full = `${namespace}.${topic}`;
      const ends = await admin.fetchTopicOffsets(full);
      const written = ends.filter(({ high, low }) => BigInt(high) > BigInt(low));
      if (written.length > 0)
        await admin.deleteTopicRecords({
          topic: full,
          partitions: written.map(({ partition, high }) => ({ partition, offset: high })),
        });
      await admin.disconnect();
    },
    cut: async () => {
      cable.cut();
      return async () => {
        cable.mend();
      };
    },
    mute: () => {
      cable.mute();
    },
    close: async () => {
      await Promise.all(opened.map((bus) => bus.close()));
      cable.cut();
      if (!changed.onFatal && fatal.length > 0) throw new AggregateError(fatal, 'a bus gave up');
    },
  };
};

import { removeKafka, startKafka, type RunningKafka } from '@academy/embedded';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How the folder of every test broker is named: by the process that made it, so that an orphan can be told. */
export const BROKER_FOLDER = /^academy-broker-(\d+)-/;

/** A Kafka of a spec's own, to be killed. */
export interface ScratchBroker {
  readonly folder: string;
  /** The broker that runs now; another one after `restart`. */
  readonly broker: () => RunningKafka;
  /** Starts again on the same data and port, after a kill or a stop. */
  readonly restart: () => Promise<RunningKafka>;
  /** Stops the broker and removes its data. */
  readonly drop: () => Promise<void>;
}

/** Survives a kill of the broker but not a power cut, and is several times as fast for it. */
export const QUICK = { 'log.flush.interval.messages': 1_000_000 };

/** Starts a broker in a new temporary folder. Throws `EmbeddedKafkaError` without Java, or without Maven the first time. */
export const startScratchBroker = async (): Promise<ScratchBroker> => {
  const folder = await mkdtemp(join(tmpdir(), `academy-broker-${process.pid}-`));
  let broker = await startKafka({ folder, settings: QUICK });
  return {
    folder,
    broker: () => broker,
    restart: async () => {
      const { port } = broker;
      await broker.stop();
      return (broker = await startKafka({ folder, port, settings: QUICK }));
    },
    drop: async () => {
      await broker.stop();
      await removeKafka(folder);
    },
  };
};

import { EmbeddedKafkaError, startKafka, type RunningKafka } from '@academy/embedded';
import { StartRefused } from '@academy/platform';
import { keepRunning } from './keep-running.js';

/** A Kafka broker that comes back by itself on the same port when it dies. */
export interface SupervisedKafka {
  /** `host:port` */
  readonly address: string;
  readonly clusterId: string;
  stop(): Promise<void>;
}

/** One clear line instead of a stack for what an operator can mend: no Java, no Maven, no space. */
const started = async (folder: string, port?: number): Promise<RunningKafka> => {
  try {
    return await startKafka({ folder, ...(port === undefined ? {} : { port }) });
  } catch (error) {
    if (!(error instanceof EmbeddedKafkaError)) throw error;
    throw new StartRefused(`카프카를 시작할 수 없습니다 (Kafka cannot start): ${error.message}`);
  }
};

/** Starts the broker in `folder` and keeps it running. `onTrouble` is told of every death and of a final giving up. */
export const superviseKafka = async (
  folder: string,
  onTrouble: (line: string) => void,
): Promise<SupervisedKafka> => {
  const broker = await started(folder);
  const { address, port, clusterId } = broker;
  const again = () => started(folder, port);
  return { address, clusterId, stop: keepRunning('Kafka', broker, again, onTrouble) };
};

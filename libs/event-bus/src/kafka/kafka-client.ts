import { Kafka, logLevel, type ISocketFactory, type SASLOptions } from 'kafkajs';
import { calmTimers } from './calm-timers.js';

/** Where the brokers are and who we are to them. */
export interface KafkaAccess {
  /** `host:port` of some brokers; they name the others. */
  readonly brokers: readonly string[];
  /** What our connections are called in the brokers' logs. */
  readonly clientId?: string;
  /** Stands before every topic and group, so that installations, or versions of the topics, share a cluster. */
  readonly namespace?: string;
  /**
   * Tells these brokers from others, and from themselves before they lost their disks: relays and consumers keep a place for each.
   */
  readonly cluster?: string;
  readonly tls?: boolean;
  readonly login?: SASLOptions;
  /** Opens the connections. */
  readonly socketFactory?: ISocketFactory;
}

calmTimers();

/** A client of the brokers. What goes wrong is told by the errors of its calls: kafkajs itself logs nothing. */
export const kafkaClient = ({ brokers, clientId, tls, login, socketFactory }: KafkaAccess): Kafka =>
  new Kafka({
    brokers: [...brokers],
    clientId: clientId ?? 'academy',
    ssl: tls ?? false,
    ...(login ? { sasl: login } : {}),
    ...(socketFactory ? { socketFactory } : {}),
    connectionTimeout: 3_000,
    requestTimeout: 10_000,
    // Short: whoever uses it tries again, and knows what it means for them.
    retry: { retries: 1, initialRetryTime: 200, maxRetryTime: 1_000 },
    logLevel: logLevel.NOTHING,
  });

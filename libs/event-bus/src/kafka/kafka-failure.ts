import { Unavailable } from '@academy/kernel';

/** What a topic is like and what this bus needs do not fit; nobody can work until an operator has chosen. */
export class TopicMisfit extends Error {
  override readonly name = 'TopicMisfit';

  constructor(topic: string, has: number, needs: number) {
    super(
      `토픽 ${topic}의 파티션은 ${has}개이고 ${needs}개가 필요합니다. 새 KAFKA_NAMESPACE로 옮기고 원장에서 다시 발행하세요 ` +
        `(topic ${topic} has ${has} partitions, not ${needs}, and another count would break the order per person: ` +
        'move to a new KAFKA_NAMESPACE and publish again from the ledgers)',
    );
  }
}

const causeOf = (error: unknown): unknown =>
  error instanceof Error && error.cause instanceof Error ? causeOf(error.cause) : error;

/**
 * Errors that pass although kafkajs calls some of them final: that no coordinator was found it says also of brokers that are away, or
 * that have just been started for the first time.
 */
const PASSING = /^KafkaJS(Connection|RequestTimeout|NoBroker|GroupCoordinatorNotFound|NumberOf)/;

/** Whether a later attempt may succeed: brokers away, electing, overloaded, or in the middle of a rebalance. */
export const isPassing = (error: unknown): boolean => {
  const cause = causeOf(error);
  if (error instanceof Unavailable) return true;
  if (!(cause instanceof Error)) return false;
  const { name, retriable } = cause as Error & { readonly retriable?: boolean };
  return retriable === true || PASSING.test(name);
};

/** Whether the connection is to blame, rather than what was asked. */
export const isConnectionLoss = (error: unknown): boolean => {
  const cause = causeOf(error);
  return cause instanceof Error && /^KafkaJS(Connection|RequestTimeout|NoBroker)/.test(cause.name);
};

/** Runs a call to the brokers; an outage becomes `Unavailable`, everything else passes. */
export const orKafkaUnavailable = async <T>(call: () => Promise<T>): Promise<T> => {
  try {
    return await call();
  } catch (error) {
    if (!isPassing(error)) throw error;
    throw new Unavailable('Kafka does not answer', 1, { cause: error });
  }
};

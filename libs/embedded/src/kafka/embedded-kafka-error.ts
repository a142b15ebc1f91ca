/** Says in one line, in Korean and in English, why Kafka does not run and what to do about it; there is no stack to read. */
export class EmbeddedKafkaError extends Error {
  override readonly name = 'EmbeddedKafkaError';

  constructor(korean: string, english: string) {
    super(`${korean} (${english})`);
  }
}

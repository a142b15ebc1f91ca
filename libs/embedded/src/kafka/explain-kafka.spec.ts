import { EmbeddedKafkaError } from './embedded-kafka-error.js';
import { explainKafka } from './explain-kafka.js';

const about = { folder: '/data/kafka', port: 9190, logFile: '/data/kafka/kafka.log' };

describe('why Kafka does not run', () => {
  it.each([
    ['java.net.BindException: Address already in use', 'Port 9190 of 127.0.0.1 is taken'],
    ['ENOSPC: no space left on device', 'The disk that holds /data/kafka is full'],
    ['EACCES: permission denied, mkdir', 'No permission to write to /data/kafka'],
    ['java.lang.OutOfMemoryError: Java heap space', 'Kafka ran out of memory'],
    [
      '12 [main] ERROR kafka.Kafka - it is odd\n  at kafka.Kafka.main',
      'it is odd; more in /data/kafka/kafka.log',
    ],
  ])('is told in one line of both languages: %s', (said, line) => {
    const { message } = explainKafka(new Error(said), about);
    expect(message).toContain(line);
    expect(message).toMatch(/^[^\n]*[가-힣][^\n]*\(.*\)$/);
  });

  it('is left as it is where it is known', () => {
    const known = new EmbeddedKafkaError('모름', 'unknown');
    expect(explainKafka(known, about)).toBe(known);
  });
});

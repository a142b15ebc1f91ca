import { randomUUID } from 'node:crypto';
import { kafkaClient } from './kafka-client.js';
import { Topics } from './topics.js';

const kafka = kafkaClient({ brokers: [process.env.TEST_KAFKA_BROKERS ?? ''] });
const shape = { partitions: 3, replication: 1, retentionDays: 1 };

describe('the topics of a namespace', () => {
  const topics = new Topics(kafka, shape);
  const names = [`spec-${randomUUID()}`, `spec-${randomUUID()}`] as const;
  const remove = async (...removed: readonly string[]): Promise<void> => {
    const operator = kafka.admin();
    await operator.connect();
    await operator.deleteTopics({ topics: [...removed] });
    await operator.disconnect();
  };

  afterAll(async () => {
    await topics.close();
    await remove(...names);
  });

  it('are made anew, and others are made, after one was removed that somebody looks at', async () => {
    const [one, other] = names;
    await topics.ensure(one);
    expect((await topics.extentsOf(one)).size).toBe(3);
    await remove(one);

    topics.doubt();
    await topics.ensure(other);
    await topics.ensure(one);
    expect((await topics.extentsOf(one, 'now')).size).toBe(3);
  }, 60_000);
});

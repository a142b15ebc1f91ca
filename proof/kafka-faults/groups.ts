import { topicOf } from '@academy/contracts';
import { Kafka, logLevel, type Admin } from 'kafkajs';

const TOPICS = [topicOf('registration'), topicOf('counseling')];

/** A place in a topic beyond which it holds nothing. */
export interface End {
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
}

/** Where the partitions end that hold anything. */
const endsOf = async (admin: Admin): Promise<readonly End[]> => {
  const ends = await Promise.all(
    TOPICS.map(async (topic) =>
      (await admin.fetchTopicOffsets(topic))
        .filter(({ high, low }) => BigInt(high) > BigInt(low))
        .map(({ partition, high }) => ({ topic, partition, offset: BigInt(high) })),
    ),
  );
  return ends.flat();
};

/** What an operator may do to groups and topics, by the broker's own address and bare kafkajs. */
export class Groups {
  private readonly kafka: Kafka;

  constructor(address: string) {
    this.kafka = new Kafka({
      ...{ brokers: [address], clientId: 'operator', logLevel: logLevel.NOTHING },
    });
  }

  /** The members of a group that has come to rest, `undefined` while it has not. */
  members(group: string): Promise<number | undefined> {
    return this.asking(async (admin) => {
      const [seen] = (await admin.describeGroups([group])).groups;
      return seen?.state === 'Stable' || seen?.state === 'Empty' ? seen.members.length : undefined;
    });
  }

  /** Deletes groups with all that the brokers know of them. Throws while one has members. */
  async forget(groups: readonly string[]): Promise<void> {
    await this.asking((admin) => admin.deleteGroups([...groups]));
  }

  /** Commits, in the name of a group without members, that it has read everything there is. */
  async pretendAllRead(group: string): Promise<void> {
    const consumer = this.kafka.consumer({ groupId: group, maxWaitTimeInMs: 200 });
    const joined = new Promise((resolve) => consumer.on(consumer.events.GROUP_JOIN, resolve));
    await consumer.connect();
    await consumer.subscribe({ topics: [...TOPICS] });
    await consumer.run({ autoCommit: false, eachBatch: async () => undefined });
    await joined;
    const ends = await this.asking(endsOf);
    await consumer.commitOffsets(
      ends.map(({ offset, ...place }) => ({ ...place, offset: String(offset) })),
    );
    await consumer.disconnect();
  }

  /** How many partitions the brokers keep an offset for in the name of a group. */
  offsetsOf(group: string): Promise<number> {
    return this.asking(async (admin) => {
      const kept = await admin.fetchOffsets({ groupId: group, topics: [...TOPICS] });
      return kept.flatMap(({ partitions }) => partitions).filter(({ offset }) => offset !== '-1')
        .length;
    });
  }

  /** Deletes every record that the topics hold now; where they ended. */
  truncate(): Promise<readonly End[]> {
    return this.asking(async (admin) => {
      const ends = await endsOf(admin);
      for (const topic of TOPICS)
        await admin.deleteTopicRecords({
          topic,
          partitions: ends
            .filter((end) => end.topic === topic)
            .map(({ partition, offset }) => ({ partition, offset: String(offset) })),
        });
      return ends;
    });
  }

  private async asking<T>(call: (admin: Admin) => Promise<T>): Promise<T> {
    const admin = this.kafka.admin();
    await admin.connect();
    try {
      return await call(admin);
    } finally {
      await admin.disconnect();
    }
  }
}

import { topicOf } from '@academy/contracts';
import { Kafka, logLevel, type Admin } from 'kafkajs';

export const TOPICS = [topicOf('registration'), topicOf('counseling')];

/** A place in a topic beyond which it holds nothing. */
export interface End {
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
}

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
    await this.asking(async (admin) => {
      for (const topic of TOPICS)
        await admin.resetOffsets({ groupId: group, topic, earliest: false });
    });
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
      const ends: End[] = [];
      for (const topic of TOPICS) {
        const extents = await admin.fetchTopicOffsets(topic);
        const written = extents.filter(({ high, low }) => BigInt(high) > BigInt(low));
        await admin.deleteTopicRecords({
          topic,
          partitions: written.map(({ partition, high }) => ({ partition, offset: high })),
        });
        for (const { partition, high } of written)
          ends.push({ topic, partition, offset: BigInt(high) });
      }
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

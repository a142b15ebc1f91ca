import { topicOf, type CloudEvent } from '@academy/contracts';
import { eventually } from '@academy/testing-infra';
import { ConfigResourceTypes } from 'kafkajs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BusBatch, Subscribing } from '../bus.js';
import { kafkaClient } from './kafka-client.js';
import { TopicMisfit } from './kafka-failure.js';
import { openKafkaBus } from './open-kafka-bus.examples.js';
import { within } from './within.js';

const [ONE, OTHER] = [topicOf('registration'), topicOf('counseling')];

const letter = (id: number, partitionkey = `key-${id}`) =>
  ({ partitionkey, id: String(id) }) as CloudEvent;
const letters = (count: number) => Array.from({ length: count }, (_, id) => letter(id));

type Under = Awaited<ReturnType<typeof openKafkaBus>>;
const shared = () => kafkaClient({ brokers: [process.env.TEST_KAFKA_BROKERS ?? ''] });

/** Follows topics from a record of its own, as a consumer does. */
const following = (onBatch: (batch: BusBatch) => Promise<void>): Subscribing => {
  const places = new Map<string, bigint>();
  return {
    group: 'readers',
    topics: [ONE, OTHER],
    startAt: async (topic, partition) => places.get(`${topic}/${partition}`),
    onBatch: async (batch) => {
      await onBatch(batch);
      const last = batch.records.at(-1);
      if (last) places.set(`${batch.topic}/${batch.partition}`, last.offset + 1n);
    },
  };
};

const idsIn = ({ records }: BusBatch) =>
  records.map(({ value }) => Number((value as CloudEvent).id));

describe('the bus on Kafka', () => {
  let under: Under;

  beforeEach(async () => {
    under = await openKafkaBus(24, { onFatal: (error) => fatal.push(error) });
    fatal.length = 0;
  });
  afterEach(async () => {
    await Promise.all(strangers.splice(0).map((leave) => leave()));
    await under.close();
  });
  const fatal: unknown[] = [];
  const strangers: (() => Promise<void>)[] = [];

  it('makes topics of 24 partitions that keep records for 30 days', async () => {
    await under.connect().publish(ONE, [letter(1)]);
    const admin = shared().admin();
    await admin.connect();
    const full = `${under.namespace}.${ONE}`;
    const { topics } = await admin.fetchTopicMetadata({ topics: [full] });
    expect(topics[0]?.partitions).toHaveLength(24);
    const { resources } = await admin.describeConfigs({
      includeSynonyms: false,
      resources: [
        {
          type: ConfigResourceTypes.TOPIC,
          name: full,
          configNames: ['retention.ms', 'cleanup.policy'],
        },
      ],
    });
    const entries = resources[0]?.configEntries.map(({ configName, configValue }) => [
      configName,
      configValue,
    ]);
    expect(Object.fromEntries(entries ?? [])).toEqual({
      'retention.ms': '2592000000',
      'cleanup.policy': 'delete',
    });
    await admin.disconnect();
  });

  it('refuses a topic of another number of partitions, to relays and to consumers', async () => {
    const other = await openKafkaBus(9, { namespace: under.namespace });
    await other.connect().publish(ONE, [letter(1)]);
    const bus = under.connect();
    await expect(bus.publish(ONE, [letter(2)])).rejects.toThrow(TopicMisfit);
    await expect(bus.publish(ONE, [letter(2)])).rejects.toThrow(/has 9 partitions, not 24/);
    await bus.subscribe(following(async () => undefined));
    await eventually(() => expect(fatal).toEqual([expect.any(TopicMisfit)]));
    await other.close();
  });

  it('gives up where kafkajs does, so that the process can end', async () => {
    const stranger = shared().consumer({ groupId: `${under.namespace}.readers` });
    await stranger.connect();
    strangers.push(() => stranger.disconnect());
    await under.connect().publish(ONE, [letter(1)]);
    await stranger.subscribe({ topic: `${under.namespace}.${ONE}` });
    await stranger.run({ eachMessage: async () => undefined });
    await eventually(async () => expect((await stranger.describeGroup()).state).toBe('Stable'));

    const subscription = await under.connect().subscribe(following(async () => undefined));
    await eventually(() => expect(fatal).toHaveLength(1), { within: 20_000 });
    expect(String(fatal[0])).toMatch(/incompatible/);
    expect(subscription.owns(0)).toBe(false);
  });

  it('gives partition i of all topics to one member, which works it serially', async () => {
    const workers = new Map<number, Set<number>>();
    const working = new Set<number>();
    let overlaps = 0;
    const member = (who: number) =>
      under.connect().subscribe(
        following(async ({ partition }) => {
          if (working.has(partition)) overlaps += 1;
          working.add(partition);
          workers.set(partition, (workers.get(partition) ?? new Set()).add(who));
          await sleep(20);
          working.delete(partition);
        }),
      );
    const members = await Promise.all([member(1), member(2)]);
    const count = (at: number) =>
      Array.from({ length: 24 }, (_, partition) => members[at]?.owns(partition)).filter(Boolean)
        .length;
    await eventually(() => expect([count(0), count(1)]).toEqual([12, 12]));
    const bus = under.connect();
    for (let round = 0; round < 3; round += 1)
      await Promise.all([bus.publish(ONE, letters(100)), bus.publish(OTHER, letters(100))]);
    await eventually(() => expect(workers.size).toBe(24));
    expect([...workers.values()].every(({ size }) => size === 1)).toBe(true);
    expect(overlaps).toBe(0);
  });

  it('takes once and in order what it publishes itself between what another process publishes', async () => {
    const taken = new Map<number, bigint[]>();
    const [mine, others] = [under.connect(), under.connect()];
    const subscription = await mine.subscribe(
      following(async ({ topic, partition, records }) => {
        if (topic !== ONE) return;
        const offsets = records.map(({ offset }) => offset);
        taken.set(partition, [...(taken.get(partition) ?? []), ...offsets]);
      }),
    );
    await eventually(() => expect(subscription.owns(0)).toBe(true));
    for (let round = 0; round < 40; round += 1)
      await (round % 8 < 6 ? mine : others).publish(ONE, letters(48));
    for (let round = 0; round < 10; round += 1)
      await Promise.all([mine, others].map((bus) => bus.publish(ONE, letters(48))));
    const all = () => [...taken.values()].flat();
    await eventually(() => expect(all().length).toBeGreaterThanOrEqual(60 * 48));
    await eventually(async () => expect(await subscription.lag()).toBe(0));
    for (const offsets of taken.values())
      expect(offsets).toEqual(offsets.map((_, at) => BigInt(at)));
    expect(all()).toHaveLength(60 * 48);
  });

  it('lets a handler take longer than the session, once, while others go on', async () => {
    const seen: number[] = [];
    const slow = letter(1, 'slow');
    await under.connect().subscribe(
      following(async (batch) => {
        if (idsIn(batch).includes(1) && batch.topic === ONE) await sleep(8_000);
        seen.push(...idsIn(batch));
      }),
    );
    const bus = under.connect();
    await bus.publish(ONE, [slow]);
    await sleep(1_500);
    await bus.publish(OTHER, [letter(2, 'quick')]);
    await eventually(() => expect(seen).toEqual([2]));
    await bus.publish(ONE, [letter(3, 'slow')]);
    await eventually(() => expect(seen).toEqual([2, 1, 3]), { within: 15_000 });
    await sleep(1_000);
    expect(seen).toEqual([2, 1, 3]);
  });

  it('ends although the brokers fall silent', async () => {
    const bus = under.connect();
    const seen: number[] = [];
    await bus.subscribe(following(async (batch) => void seen.push(...idsIn(batch))));
    await bus.publish(ONE, [letter(1)]);
    await eventually(() => expect(seen).toEqual([1]), { within: 15_000 });
    under.mute();
    // One session, and what is said to say good-bye. kafkajs alone takes 20 s.
    expect(await within(15_000, bus.close())).not.toBe('late');
  });

  it('skips and repeats nothing when it is stopped in the middle of its work', async () => {
    const seen: number[] = [];
    const reader = following(async (batch) => {
      await sleep(5);
      seen.push(...idsIn(batch));
    });
    const bus = under.connect();
    const publishing = (async () => {
      for (let id = 0; id < 600; id += 20) await bus.publish(ONE, letters(600).slice(id, id + 20));
    })();
    for (let stops = 0; stops < 5; stops += 1) {
      const subscription = await under.connect().subscribe(reader);
      await sleep(700);
      await subscription.stop();
    }
    await publishing;
    await under.connect().subscribe(reader);
    await eventually(() => expect(new Set(seen).size).toBe(600), { within: 15_000 });
    expect(seen).toHaveLength(600);
  });
});

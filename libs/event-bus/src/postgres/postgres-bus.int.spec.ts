import { topicOf, type CloudEvent } from '@academy/contracts';
import { createPool } from '@academy/event-store';
import { eventually } from '@academy/testing-infra';
import { World } from '../conformance/world.examples.js';
import { openPostgresBus, type PostgresBusUnderTest } from './open-postgres-bus.examples.js';
import { PostgresBus } from './postgres-bus.js';

const TOPIC = topicOf('registration');

const letter = (partitionkey: string, id: number) =>
  ({ partitionkey, id: String(id) }) as CloudEvent;

describe('the bus tables', () => {
  let under: PostgresBusUnderTest;

  beforeEach(async () => {
    under = await openPostgresBus();
  });
  afterEach(() => under.close());

  const asOwner = <Row extends object>(sql: string) => World.run<Row>(under.urlOf('owner'), sql);

  it('number each partition densely in commit order, whoever publishes', async () => {
    const buses = [under.connect(), under.connect(), under.connect()];
    await Promise.all(
      buses.map(async (bus, who) => {
        for (let batch = 0; batch < 20; batch += 1)
          await bus.publish(
            TOPIC,
            Array.from({ length: 50 }, (_, at) => letter(`key-${at}`, who * 1_000 + batch)),
          );
      }),
    );
    const { rows } = await asOwner<{ partition: number; sound: boolean; count: string }>(`
      select partition, count(*), max("offset") = count(*) - 1 and min("offset") = 0
             and count(distinct "offset") = count(*) and max("offset") + 1 = (select next_offset
               from bus.partitions p where p.topic = r.topic and p.partition = r.partition) as sound
        from bus.records r group by topic, partition`);
    expect(rows.every(({ sound }) => sound)).toBe(true);
    expect(rows.reduce((sum, { count }) => sum + Number(count), 0)).toBe(3_000);

    // Each publisher's batches stay in their order.
    const { rows: disorder } = await asOwner(`
      select 1 from (select (event->>'id')::int id, lag((event->>'id')::int) over (
               partition by partition, event->>'partitionkey', (event->>'id')::int / 1000 order by "offset") before
               from bus.records) x where before > id`);
    expect(disorder).toEqual([]);
  });

  it('forget what is old and go on counting', async () => {
    const pool = createPool({ url: under.urlOf('app'), name: 'spec' });
    const bus = new PostgresBus({ pool, retentionDays: 30 });
    const some = Array.from({ length: 2_000 }, (_, at) => letter(`key-${at % 7}`, at));
    await bus.publish(TOPIC, some);
    await asOwner(`update bus.records set written_at = written_at - interval '31 days'`);
    await bus.publish(TOPIC, some.slice(0, 70));
    expect(await bus.expire()).toBe(2_000);
    expect(await bus.expire()).toBe(0);
    await asOwner(`delete from bus.records`);
    await bus.publish(TOPIC, some.slice(0, 70));
    const { rows } = await asOwner<{ count: string; total: string }>(`
      select count(*), (select sum(next_offset) from bus.partitions) total from bus.records`);
    expect(rows).toEqual([{ count: '70', total: '2140' }]);
    await pool.end();
  });

  it.each([
    `insert into bus.records (topic, partition, "offset", event) values ('t', 0, 0, '{}')`,
    `update bus.records set event = '{}'`,
    `delete from bus.records`,
    `update bus.partitions set next_offset = 0`,
    `delete from bus.claims`,
  ])('refuse the app role: %s', async (sql) => {
    await expect(World.run(under.urlOf('app'), sql)).rejects.toThrow(/permission denied/);
  });

  it('are read in order, without a hole or a repetition, where several processes publish', async () => {
    const [here, elsewhere] = [under.connect(), under.connect()];
    const offsets = new Map<number, number[]>();
    const subscription = await here.subscribe({
      group: 'g',
      topics: [TOPIC],
      startAt: async () => undefined,
      onBatch: async ({ partition, records }) => {
        const sofar = offsets.get(partition) ?? [];
        offsets.set(partition, [...sofar, ...records.map(({ offset }) => Number(offset))]);
      },
    });
    await eventually(() => expect(subscription.owns(23)).toBe(true));
    for (let round = 0; round < 20; round += 1)
      for (const bus of [here, elsewhere, here])
        await bus.publish(
          TOPIC,
          Array.from({ length: 9 }, (_, at) => letter(`key-${(round + at) % 17}`, round)),
        );
    const all = () => [...offsets.values()].reduce((sum, { length }) => sum + length, 0);
    await eventually(() => expect(all()).toBe(20 * 3 * 9));
    for (const found of offsets.values()) expect(found).toEqual(found.map((_, at) => at));
  });

  it('need not be asked for what the same process has published', async () => {
    const bus = under.connect();
    const seen: unknown[] = [];
    const subscription = await bus.subscribe({
      group: 'g',
      topics: [TOPIC],
      startAt: async () => undefined,
      onBatch: async ({ records }) => void seen.push(...records.map(({ value }) => value)),
    });
    await eventually(() => expect(subscription.owns(23)).toBe(true));
    const sent = Array.from({ length: 20 }, (_, id) => letter('key', id));
    for (const one of sent) await bus.publish(TOPIC, [one]);
    await eventually(() => expect(seen).toEqual(sent));
    // A look at the tables may win against the tail now and then.
    expect(seen.filter((one, at) => one === sent[at]).length).toBeGreaterThan(10);
  });

  it('hand over again only what a member that came back still owns', async () => {
    const [lost, other] = [under.connect(), under.connect()];
    const subscribing = {
      group: 'g',
      topics: [TOPIC],
      startAt: async () => undefined,
      onBatch: async () => undefined,
    };
    const first = await lost.subscribe(subscribing);
    await eventually(() => expect(first.owns(0)).toBe(true));
    await asOwner(`delete from bus.claims; delete from bus.members`);
    const second = await other.subscribe(subscribing);
    const owned = (of: typeof first) =>
      Array.from({ length: 24 }, (_, at) => at).filter((at) => of.owns(at));
    await eventually(() => {
      expect([owned(first).length, owned(second).length]).toEqual([12, 12]);
      expect(new Set([...owned(first), ...owned(second)]).size).toBe(24);
    });
  });
});

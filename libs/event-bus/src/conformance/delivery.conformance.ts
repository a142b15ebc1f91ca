import { topicOf, type CloudEvent } from '@academy/contracts';
import { Unavailable } from '@academy/kernel';
import { eventually } from '@academy/testing-infra';
import { Bus, type Subscribing, type Subscription } from '../bus.js';
import type { BusUnderTest, OpenBus } from './bus-under-test.examples.js';
import { expectTrails } from './trails.examples.js';
import { World } from './world.examples.js';

const TOPIC = topicOf('registration');

/** Publishes, and then does not live to hear that it has: every third time the answer is lost. */
class ForgetfulBus extends Bus {
  lost = 0;
  private sent = 0;

  constructor(private readonly bus: Bus) {
    super();
  }

  override async publish(topic: string, events: readonly CloudEvent[]): Promise<void> {
    await this.bus.publish(topic, events);
    this.sent += 1;
    if (this.sent % 3 !== 0) return;
    this.lost += 1;
    throw new Unavailable('the answer was lost');
  }

  override subscribe(subscribing: Subscribing): Promise<Subscription> {
    return this.bus.subscribe(subscribing);
  }

  override close(): Promise<void> {
    return this.bus.close();
  }
}

/** What arrives, in which order and how often. */
export const describeDelivery = (open: OpenBus): void => {
  let under: BusUnderTest;
  let world: World;

  beforeEach(async () => {
    [under, world] = await Promise.all([open(), World.open()]);
  });
  afterEach(async () => {
    await world.close();
    await under.close();
  });

  it('brings every event once and in the order of its person', async () => {
    world.relay(under.connect());
    const consumer = await world.trails({ from: under.connect() });
    const people = world.people(30);
    await world.walkAll(people, 10);
    await expectTrails(world, people, 10);
    const { applied, duplicates, parkedEvents } = await consumer.stats();
    expect({ applied, duplicates, parkedEvents }).toEqual({
      ...{ applied: 300, duplicates: 0, parkedEvents: 0 },
    });
    await eventually(async () => expect((await consumer.stats()).lag).toBe(0));
  });

  it('goes on after a restart where it had stopped', async () => {
    world.relay(under.connect());
    const people = world.people(10);
    const first = await world.trails({ from: under.connect() });
    await world.walkAll(people, 3);
    await expectTrails(world, people, 3);
    await world.stop(first);
    await world.walkAll(people, 3);
    const second = await world.trails({ from: under.connect() });
    await expectTrails(world, people, 6);
    await eventually(async () =>
      expect(await second.stats()).toMatchObject({ applied: 30, duplicates: 0 }),
    );
  });

  it('has its effect once when a relay repeats what it could not know to be there', async () => {
    const forgetful = new ForgetfulBus(under.connect());
    world.relay(forgetful);
    const consumer = await world.trails({ from: under.connect() });
    const people = world.people(10);
    for (let round = 1; round <= 6; round += 1) {
      await world.walkAll(people, 1);
      await expectTrails(world, people, round);
    }
    expect(forgetful.lost).toBeGreaterThan(0);
    await eventually(async () => expect((await consumer.stats()).duplicates).toBeGreaterThan(0));
    await expectTrails(world, people, 6);
  });

  it('waits while the bus is away and then brings everything', async () => {
    const relay = world.relay(under.connect());
    await world.trails({ from: under.connect() });
    const people = world.people(10);
    await world.walkAll(people, 2);
    await expectTrails(world, people, 2);

    const restore = await under.cut();
    await world.walkAll(people, 2);
    await eventually(() => expect(relay.stats().failures).toBeGreaterThan(0), { within: 10_000 });
    expect(await relay.lag()).toBeGreaterThan(0);
    await restore();
    await expectTrails(world, people, 4);
    await eventually(async () => expect(await relay.lag()).toBe(0));
  });

  it('keeps a partition whose handler fails waiting, and only that one', async () => {
    world.relay(under.connect());
    const people = world.people(20);
    await world.walkAll(people, 1);
    const offered: number[] = [];
    let failing: number | undefined;
    const subscription = await under.connect().subscribe({
      group: 'one-fails',
      topics: [TOPIC],
      startAt: async () => undefined,
      onBatch: async ({ partition }) => {
        failing ??= partition;
        offered.push(partition);
        if (partition === failing) throw new Error('not this one');
      },
    });
    await eventually(() => {
      expect(offered.filter((partition) => partition === failing).length).toBeGreaterThan(2);
      expect(new Set(offered).size).toBeGreaterThan(5);
    });
    const others = offered.filter((partition) => partition !== failing);
    expect(others).toHaveLength(new Set(others).size);
    await subscription.stop();
  });
};

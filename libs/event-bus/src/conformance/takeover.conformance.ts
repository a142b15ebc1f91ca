import { PARTITIONS } from '@academy/contracts';
import { CheckpointMoved } from '@academy/event-store';
import { eventually } from '@academy/testing-infra';
import { BatchSource, type Bus, type Subscribing, type Subscription } from '../bus.js';
import type { BusUnderTest, OpenBus } from './bus-under-test.examples.js';
import { expectTrails } from './trails.examples.js';
import { World } from './world.examples.js';

/** A bus as another group sees it: its member knows nothing of ours, as one that was paused and replaced. */
class Estranged extends BatchSource {
  override readonly partitions = PARTITIONS;
  /** Whether batches are held back now; `free` lets them go. */
  private held: Promise<void> = Promise.resolve();
  free: () => void = () => undefined;
  waiting = 0;

  constructor(private readonly bus: Bus) {
    super();
  }

  hold(): void {
    this.held = new Promise((resolve) => {
      this.free = resolve;
    });
  }

  override topicOf(service: Parameters<Bus['topicOf']>[0]): string {
    return this.bus.topicOf(service);
  }

  override placeOf(topic: string, partition: number): string {
    return this.bus.placeOf(topic, partition);
  }

  override subscribe(subscribing: Subscribing): Promise<Subscription> {
    return this.bus.subscribe({
      ...subscribing,
      group: `${subscribing.group}-estranged`,
      onBatch: async (batch) => {
        this.waiting += 1;
        await this.held;
        await subscribing.onBatch(batch);
      },
    });
  }
}

/** Who works what, and what happens to those who were replaced. */
export const describeTakeover = (open: OpenBus): void => {
  let under: BusUnderTest;
  let world: World;

  beforeEach(async () => {
    [under, world] = await Promise.all([open(), World.open()]);
  });
  afterEach(async () => {
    await world.close();
    await under.close();
  });

  const member = (partitions: (readonly number[])[]) => {
    const index = partitions.push([]) - 1;
    const bus = under.connect();
    return bus
      .subscribe({
        group: 'shared',
        topics: ['academy.registration.events'],
        startAt: async () => undefined,
        onBatch: async () => undefined,
      })
      .then((subscription) => ({
        owned: () =>
          (partitions[index] = Array.from({ length: PARTITIONS }, (_, at) => at).filter((at) =>
            subscription.owns(at),
          )),
        stop: () => subscription.stop(),
      }));
  };

  it('shares the partitions fairly, and moves only what must move', async () => {
    const seen: (readonly number[])[] = [];
    const first = await member(seen);
    await eventually(() => expect(first.owned()).toHaveLength(24));
    const second = await member(seen);
    await eventually(() => expect([first.owned().length, second.owned().length]).toEqual([12, 12]));
    const before = [first.owned(), second.owned()];
    const third = await member(seen);
    await eventually(() =>
      expect([first, second, third].map((one) => one.owned().length)).toEqual([8, 8, 8]),
    );
    expect(before[0]).toEqual(expect.arrayContaining([...first.owned()]));
    expect(before[1]).toEqual(expect.arrayContaining([...second.owned()]));
    const all = [first, second, third].flatMap((one) => [...one.owned()]);
    expect(new Set(all).size).toBe(PARTITIONS);

    await first.stop();
    await eventually(() =>
      expect([second, third].map((one) => one.owned().length)).toEqual([12, 12]),
    );
    await Promise.all([second.stop(), third.stop()]);
  });

  it('is not held up by members that leave while they are joining', async () => {
    const partitions: (readonly number[])[] = [];
    const steady = await member(partitions);
    await eventually(() => expect(steady.owned()).toHaveLength(24));
    for (const stay of [0, 20, 60, 120, 250, 400]) {
      const guest = await member(partitions);
      await new Promise((resolve) => setTimeout(resolve, stay));
      await guest.stop();
    }
    // Well under what a group waits for somebody who vanished.
    await eventually(() => expect(steady.owned()).toHaveLength(24), { within: 4_000 });
    await steady.stop();
  });

  it('loses and repeats nothing while members come and go', async () => {
    world.relay(under.connect());
    const people = world.people(20);
    const steady = await world.trails({ from: under.connect() });
    const walking = world.walkAll(people, 40);
    for (let round = 0; round < 3; round += 1) {
      const guests = await Promise.all([
        world.trails({ from: under.connect() }),
        world.trails({ from: under.connect() }),
      ]);
      await new Promise((resolve) => setTimeout(resolve, 500));
      for (const guest of guests) await world.stop(guest);
    }
    await walking;
    await expectTrails(world, people, 40);
    expect((await steady.stats()).parkedEvents).toBe(0);
  });

  it('refuses the transaction of an owner that was paused and replaced', async () => {
    world.relay(under.connect());
    const people = world.people(10);
    const paused = new Estranged(under.connect());
    paused.hold();
    const zombie = await world.trails({ from: paused });
    await world.walkAll(people, 2);
    await eventually(() => expect(paused.waiting).toBeGreaterThan(3));

    await world.trails({ from: under.connect() });
    await world.walkAll(people, 2);
    await expectTrails(world, people, 4);
    paused.free();
    await eventually(() =>
      expect(world.errors.filter((error) => error instanceof CheckpointMoved)).not.toHaveLength(0),
    );
    await expectTrails(world, people, 4);
    expect((await zombie.stats()).applied).toBe(0);
  });

  it('lets two owners that both believe to be the only one write nothing twice', async () => {
    world.relay(under.connect());
    const people = world.people(20);
    const owner = await world.trails({ from: under.connect() });
    await world.trails({ from: new Estranged(under.connect()) });
    await world.walkAll(people, 10);
    await expectTrails(world, people, 10);

    // What is parked is replayed by both, too, while more arrives.
    for (const person of people) world.trouble.cursed.add(`${person}/11`);
    await world.walkAll(people, 10);
    await eventually(async () => expect((await owner.stats()).parkedEvents).toBe(200));
    world.trouble.cursed.clear();
    await owner.retry();
    await world.walkAll(people, 10);
    await expectTrails(world, people, 30);
  });
};

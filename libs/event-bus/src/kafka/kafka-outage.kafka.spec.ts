import { eventually, startScratchBroker, type ScratchBroker } from '@academy/testing-infra';
import { expectTrails } from '../conformance/trails.examples.js';
import { World } from '../conformance/world.examples.js';
import { KafkaBus } from './kafka-bus.js';

describe('a broker that dies', () => {
  let scratch: ScratchBroker;
  let world: World;
  let buses: KafkaBus[];

  beforeEach(async () => {
    [scratch, world] = await Promise.all([startScratchBroker(), World.open()]);
    buses = [];
  }, 120_000);
  afterEach(async () => {
    await world.close();
    await Promise.all(buses.map((bus) => bus.close()));
    await scratch.drop();
  }, 120_000);

  const connect = (): KafkaBus => {
    const onFatal = (error: unknown): void => {
      throw error;
    };
    const brokers = [scratch.broker().address];
    const bus = new KafkaBus({ brokers, onFatal, sessionMs: 6_000, beatMs: 200 });
    buses.push(bus);
    return bus;
  };

  it('takes nothing along: the ledgers keep on, and everything arrives once when it is back', async () => {
    const relay = world.relay(connect());
    const consumer = await world.trails({ from: connect() });
    const people = world.people(10);
    await world.walkAll(people, 3);
    await expectTrails(world, people, 3);

    for (let steps = 6; steps <= 9; steps += 3) {
      const walking = world.walkAll(people, 3);
      await scratch.broker().kill();
      await walking;
      await eventually(() => expect(relay.stats().failures).toBeGreaterThan(0), { within: 15_000 });
      await scratch.restart();
      await expectTrails(world, people, steps, 60_000);
    }
    await eventually(async () => expect(await relay.lag()).toBe(0));
    expect((await consumer.stats()).parkedEvents).toBe(0);
  }, 240_000);
});

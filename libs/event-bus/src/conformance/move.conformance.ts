import { eventually } from '@academy/testing-infra';
import type { BusUnderTest, OpenBus } from './bus-under-test.examples.js';
import { expectTrails } from './trails.examples.js';
import { World } from './world.examples.js';

/** What a move to other topics may not cost. */
export const describeMove = (open: OpenBus): void => {
  let under: BusUnderTest;
  let world: World;

  beforeEach(async () => {
    [under, world] = await Promise.all([open(), World.open()]);
  });
  afterEach(async () => {
    await world.close();
    await under.close();
  });

  it('has every effect once when the topics get another number of partitions', async () => {
    const relay = world.relay(under.connect());
    const people = world.people(20);
    const first = await world.trails({ from: under.connect() });
    await world.walkAll(people, 3);
    await expectTrails(world, people, 3);
    await world.stop(first);
    await world.walkAll(people, 1); // on the old topics alone, and nobody reads it there
    await eventually(async () => expect(await relay.lag()).toBe(0));
    await world.stop(relay);
    await under.close();

    under = await open(9);
    world.relay(under.connect());
    const second = await world.trails({ from: under.connect() });
    await world.walkAll(people, 2);
    await expectTrails(world, people, 6);
    await eventually(async () =>
      expect(await second.stats()).toMatchObject({ applied: 60, parkedEvents: 0 }),
    );
  });
};

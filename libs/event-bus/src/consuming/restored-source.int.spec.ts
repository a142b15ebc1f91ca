import { backUp, eventually } from '@academy/testing-infra';
import { expectHeard, heardBy } from '../conformance/echoes.examples.js';
import { World } from '../conformance/world.examples.js';
import type { Consumer } from '../consumer.js';
import {
  openPostgresBus,
  type PostgresBusUnderTest,
} from '../postgres/open-postgres-bus.examples.js';

const superuserUrl = process.env.TEST_POSTGRES_URL ?? '';

describe('reactions to a source which is restored to an earlier backup', () => {
  let under: PostgresBusUnderTest;
  let world: World;
  let consumer: Consumer;

  beforeEach(async () => {
    [under, world] = await Promise.all([openPostgresBus(), World.open()]);
    world.relay(under.connect());
    consumer = await world.echoes({ from: under.connect() });
  });
  afterEach(async () => {
    await world.close();
    await under.close();
  });

  it('go on by themselves: once for what is still so, and for what comes anew', async () => {
    const [still = '', fresh = ''] = world.people(2);
    await world.walkAll([still], 2);
    await expectHeard(world, [still], [1, 2]);
    const backup = await backUp(superuserUrl, world.walking.database);
    const [forgotten = ''] = world.people(1);
    await world.persist(forgotten);
    await expectHeard(world, [forgotten], [1]);

    await backup.restore();
    await world.persist(still);
    await expectHeard(world, [still], [1, 2, 3]);
    await world.persist(fresh);
    await expectHeard(world, [fresh], [1]);
    // What was done about an event that is gone now stays done: commands are not undone.
    expect(await heardBy(world, forgotten)).toEqual([1]);
    expect(await consumer.parked()).toEqual([]);
  });

  it('leave what waited in the epoch that the source has left', async () => {
    const [person = '', other = ''] = world.people(2);
    await world.walkAll([person], 1);
    await expectHeard(world, [person], [1]);
    const backup = await backUp(superuserUrl, world.walking.database);
    world.trouble.cursed.add(person);
    await world.persist(person);
    await eventually(async () => expect((await consumer.stats()).parkedEvents).toBe(1));

    await backup.restore();
    await world.persist(other);
    await expectHeard(world, [other], [1]);
    await world.persist(person);
    await eventually(async () => expect((await consumer.stats()).parked).toBeGreaterThanOrEqual(2));
    world.trouble.cursed.clear();
    await consumer.retry();
    await expectHeard(world, [person], [1, 2]);
    await eventually(async () => expect(await consumer.parked()).toEqual([]));
  });

  it('tell what contradicts what was done about events that are gone', async () => {
    const [person = ''] = world.people(1);
    const backup = await backUp(superuserUrl, world.walking.database);
    await world.persist(person);
    await expectHeard(world, [person], [1]);

    await backup.restore();
    await world.persist(person);
    await eventually(async () =>
      expect(await consumer.parked()).toMatchObject([{ key: person, reason: 'failed' }]),
    );
    expect(await heardBy(world, person)).toEqual([1]);
  });
});

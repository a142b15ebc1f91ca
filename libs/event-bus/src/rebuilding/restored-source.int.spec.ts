import { backUp, eventually } from '@academy/testing-infra';
import { World } from '../conformance/world.examples.js';
import {
  openPostgresBus,
  type PostgresBusUnderTest,
} from '../postgres/open-postgres-bus.examples.js';
import type { ReadModelFamily } from './family.js';
import { KeptTrails } from './kept-trails.examples.js';

const superuserUrl = process.env.TEST_POSTGRES_URL ?? '';

describe('read models that follow a source which is restored to an earlier backup', () => {
  let under: PostgresBusUnderTest;
  let kept: KeptTrails;
  let world: World;
  let family: ReadModelFamily;

  beforeEach(async () => {
    [under, world] = await Promise.all([openPostgresBus(), World.open()]);
    world.relay(under.connect());
    kept = await KeptTrails.following(world, under.connect());
    family = await kept.instance();
  });
  afterEach(async () => {
    await kept.close();
    await under.close();
  });

  const expectTrails = (trails: Readonly<Record<string, number>>) =>
    eventually(
      async () =>
        expect(Object.fromEntries(await kept.marks())).toEqual(
          Object.fromEntries(
            Object.entries(trails).map(([person, steps]) => [person, World.steps(steps)]),
          ),
        ),
      { within: 20_000 },
    );

  it('notice it, keep what they have until they are rebuilt, and then say what the source says', async () => {
    const [still = '', forgotten = '', other = '', fresh = ''] = world.people(4);
    await world.walkAll([still, other], 2);
    await expectTrails({ [still]: 2, [other]: 2 });
    const backup = await backUp(superuserUrl, world.walking.database);
    await world.persist(forgotten);
    await world.walkAll([still, other], 3);
    await expectTrails({ [still]: 5, [other]: 5, [forgotten]: 1 });

    await backup.restore();
    await world.persist(other);
    await eventually(
      async () =>
        expect(await family.parked()).toMatchObject([{ key: other, reason: 'epoch-changed' }]),
      { within: 10_000 },
    );
    await expectTrails({ [still]: 5, [other]: 5, [forgotten]: 1 });

    const { generation } = await family.rebuild();
    await kept.until(generation, 'CATCHING_UP');
    const { models, equal } = await kept.generations.compare(generation);
    expect({ equal, keys: models[0]?.keys }).toEqual({
      equal: false,
      keys: [still, other, forgotten].sort(),
    });
    await world.persist(fresh);
    await kept.generations.flip(generation, { differing: true });
    await expectTrails({ [still]: 2, [other]: 3, [fresh]: 1 });
    await world.walkAll([still, other], 1);
    await expectTrails({ [still]: 3, [other]: 4, [fresh]: 1 });
    expect(await family.parked()).toEqual([]);
    await expect(kept.generations.rollBack(generation)).rejects.toMatchObject({
      code: 'GenerationBehind',
    });
  });
});

import type { EventMeta } from '@academy/event-store';
import { eventually } from '@academy/testing-infra';
import { allEvents, BreathTaken, RestTaken } from './conformance/walk.examples.js';
import { World } from './conformance/world.examples.js';
import { reaction, reactions } from './consuming/reactions.js';
import { FeedSource } from './feed-source.js';

/** The trails are kept in the other service's database, as if the two were one: what counts here is the source. */
describe('a consumer of the own feed', () => {
  let world: World;

  beforeEach(async () => {
    world = await World.open();
  });
  afterEach(() => world.close());

  const feed = () => new FeedSource(world.walking.store);

  const expectTrails = (people: readonly string[], steps: number) =>
    eventually(async () => {
      const marks = await world.marks();
      for (const person of people) expect(marks.get(person)).toEqual(World.steps(steps));
    });

  it('keeps a read model in step, and goes on where it stopped', async () => {
    const people = world.people(20);
    await world.walkAll(people, 3);
    const first = await world.trails({ from: feed() });
    await expectTrails(people, 3);
    await world.stop(first);
    await world.walkAll(people, 3);
    const second = await world.trails({ from: feed() });
    await expectTrails(people, 6);
    await eventually(async () =>
      expect(await second.stats()).toMatchObject({ applied: 60, duplicates: 0, lag: 0 }),
    );
  });

  it('gives internal events too, and leaves alone what is not used', async () => {
    const met: Pick<EventMeta, 'type' | 'internal' | 'service'>[] = [];
    const [person = ''] = world.people(1);
    const consumer = await world.echoes({
      from: feed(),
      effect: reactions(world.hearing.streams, [
        reaction(BreathTaken, 'breath', async (_, { type, internal, service }) => {
          met.push({ type, internal, service });
          return null;
        }),
      ]),
    });
    await world.walk(person, ['StepTaken', 'BreathTaken', 'RestTaken']);
    await eventually(async () =>
      expect(await consumer.stats()).toMatchObject({ applied: 1, ignored: 2 }),
    );
    expect(met).toEqual([{ type: 'BreathTaken', internal: true, service: 'registration' }]);
  });

  it('is worked by one instance, and by the other when that one has gone', async () => {
    const [first, second] = [
      await world.trails({ from: feed() }),
      await world.trails({ from: new FeedSource(world.walking.anotherInstance()) }),
    ];
    const people = world.people(10);
    await world.walkAll(people, 3);
    await expectTrails(people, 3);
    await eventually(async () =>
      expect([(await first.stats()).applied, (await second.stats()).applied].sort()).toEqual([
        0, 30,
      ]),
    );
    await world.stop((await first.stats()).applied > 0 ? first : second);
    await world.walkAll(people, 2);
    await expectTrails(people, 5);
  });

  it('has every effect once although its connections are cut again and again', async () => {
    const consumer = await world.trails({ from: feed() });
    const people = world.people(15);
    const cutting = setInterval(() => {
      void world.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and state = 'idle in transaction'`,
      );
    }, 30);
    await world.walkAll(people, 20);
    let steps = 20;
    // Where the machine was too busy for a cut to hit a transaction there is more to come.
    await eventually(
      async () => {
        await world.walkAll(people, 1);
        steps += 1;
        expect((await consumer.stats()).failedBatches).toBeGreaterThan(1);
      },
      { within: 15_000 },
    ).finally(() => clearInterval(cutting));
    await expectTrails(people, steps);
    expect(await consumer.stats()).toMatchObject({ parked: 0 });
  });

  it('parks a type that this code does not know, and the person behind it', async () => {
    const [person = '', other = ''] = world.people(2);
    const consumer = await world.trails({
      from: feed(),
      contracts: allEvents.filter((contract) => contract !== RestTaken),
    });
    await world.walk(person, ['StepTaken', 'RestTaken', 'StepTaken']);
    await world.walk(other);
    await expectTrails([other], 1);
    await eventually(async () =>
      expect(await consumer.parked()).toMatchObject([
        {
          ...{ key: person, reason: 'unknown-type', waiting: 1 },
          detail: 'academy.registration.RestTaken',
        },
      ]),
    );
    expect((await world.marks()).get(person)).toEqual(['s1']);
    await world.stop(consumer);
    await world.trails({ from: feed(), codeVersion: 'two' });
    await expectTrails([person], 2);
  });

  it('tells a reader when a position has been reached', async () => {
    const consumer = await world.trails({ from: feed() });
    const [person = '', cursed = ''] = world.people(2);
    world.trouble.cursed.add(cursed);
    const { position } = await world.walk(person, 3);
    const at = { source: 'registration', position };
    expect(await consumer.waitFor({ ...at, key: person })).toBe(true);
    expect((await world.marks()).get(person)).toEqual(World.steps(3));
    expect(await consumer.waitFor(at)).toBe(true);
    expect(await consumer.waitFor({ ...at, position: position + 1n }, 150)).toBe(false);

    const parked = await world.walk(cursed);
    expect(await consumer.waitFor({ ...at, position: parked.position })).toBe(true);
    expect(await consumer.waitFor({ ...at, position: parked.position, key: cursed }, 150)).toBe(
      false,
    );
  });
});

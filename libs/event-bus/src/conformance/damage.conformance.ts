import { topicOf, type CloudEvent } from '@academy/contracts';
import { eventually } from '@academy/testing-infra';
import type { BusUnderTest, OpenBus } from './bus-under-test.examples.js';
import { expectTrails } from './trails.examples.js';
import { World } from './world.examples.js';

const TOPIC = topicOf('registration');

/** What is broken, missing or strange: contained, named, healed, and never skipped. */
export const describeDamage = (open: OpenBus): void => {
  let under: BusUnderTest;
  let world: World;

  beforeEach(async () => {
    [under, world] = await Promise.all([open(), World.open()]);
  });
  afterEach(async () => {
    await world.close();
    await under.close();
  });

  it('parks one person and nobody else, and replays them in order', async () => {
    world.relay(under.connect());
    const consumer = await world.trails({ from: under.connect() });
    const [cursed = '', ...others] = world.people(40);
    // Only the first step is: those that come with it, and those that come later, could be applied.
    world.trouble.cursed.add(`${cursed}/1`);
    await world.walk(cursed, 2);
    await world.walkAll(others, 5);
    await expectTrails(world, others, 5, 2_000);
    await world.walkAll([cursed], 3);

    await eventually(async () =>
      expect(await consumer.parked()).toMatchObject([
        { key: cursed, source: 'registration', reason: 'failed', waiting: 4 },
      ]),
    );
    const [sequence] = await consumer.parked();
    expect(sequence?.detail).toMatch(/^TypeError in .*walk\.examples\.ts/);
    expect(sequence?.detail).not.toContain(cursed);
    expect((await world.marks()).has(cursed)).toBe(false);

    world.trouble.cursed.clear();
    await consumer.retry(cursed);
    await expectTrails(world, [cursed], 5);
    expect(await consumer.parked()).toEqual([]);
    await world.walk(cursed);
    await expectTrails(world, [cursed], 6);
    await eventually(async () =>
      expect(await consumer.stats()).toMatchObject({ replayed: 5, parkedEvents: 0 }),
    );
  });

  it('keeps the order of events that come while their person is replayed', async () => {
    world.relay(under.connect());
    const consumer = await world.trails({ from: under.connect() });
    const people = world.people(5);
    for (const person of people) world.trouble.cursed.add(person);
    await world.walkAll(people, 10);
    await eventually(async () => expect((await consumer.stats()).parkedKeys).toBe(5));
    const walking = world.walkAll(people, 30);
    world.trouble.cursed.clear();
    await consumer.retry();
    await walking;
    await expectTrails(world, people, 40);
  });

  it('lets events of every source wait, and replays them as they were caused', async () => {
    const bus = under.connect();
    const relay = world.relay(bus);
    const people = world.people(3);
    const echoing = await world.echoes({ from: under.connect() });
    await world.walkAll(people, 2);
    await eventually(async () => expect((await echoing.stats()).applied).toBe(6));
    await world.stop(relay);
    await under.lose(TOPIC);

    // Only the echoes arrive at first, and nobody can heal the steps that caused them.
    for (const person of people) world.trouble.cursed.add(person);
    const services = ['registration', 'counseling'] as const;
    const consumer = await world.trails({ from: under.connect(), services });
    world.relay(bus, world.hearing);
    await eventually(async () => expect((await consumer.stats()).parkedEvents).toBe(6));
    await World.run(
      world.walking.urlOf('app'),
      `update es.checkpoints set position = 0 where consumer = 'relay'`,
    );
    world.relay(bus);
    await eventually(async () => expect((await consumer.stats()).parkedEvents).toBe(12));
    expect(await consumer.parked()).toMatchObject(
      people.map(() => ({ source: 'registration', waiting: 3 })),
    );

    world.trouble.cursed.clear();
    await consumer.retry();
    await eventually(async () => expect((await consumer.stats()).parkedEvents).toBe(0));
    const marks = await world.marks();
    for (const person of people) {
      const trail = marks.get(person) ?? [];
      expect(trail.filter((mark) => mark.startsWith('s'))).toEqual(['s1', 's2']);
      expect(trail.filter((mark) => mark.startsWith('e'))).toEqual(['e1', 'e2']);
      expect(trail.indexOf('s1')).toBeLessThan(trail.indexOf('e1'));
      expect(trail.indexOf('s2')).toBeLessThan(trail.indexOf('e2'));
    }
  });

  it('lets a record that is no event wait under a key of its own', async () => {
    world.relay(under.connect());
    const consumer = await world.trails({ from: under.connect() });
    const people = world.people(20);
    await world.walkAll(people, 1);
    await expectTrails(world, people, 1);
    const strange = { partitionkey: 'x', note: 'half\ud800' } as unknown as CloudEvent;
    await under.connect().publish(TOPIC, [strange]);
    await world.walkAll(people, 1);
    await expectTrails(world, people, 2);
    await eventually(async () =>
      expect(await consumer.parked()).toMatchObject([{ reason: 'poison-record', waiting: 0 }]),
    );
    const [sequence] = await consumer.parked();
    expect(sequence?.key).toContain(`record:${TOPIC}/`);
  });

  it('heals what has gone from the bus from the source, in order', async () => {
    const relay = world.relay(under.connect());
    const people = world.people(30);
    const first = await world.trails({ from: under.connect() });
    await world.walkAll(people, 2);
    await expectTrails(world, people, 2);
    await world.stop(first);

    await world.walkAll(people, 3);
    await eventually(async () => expect(await relay.lag()).toBe(0));
    await under.lose(TOPIC);
    await world.walkAll(people, 1);
    const second = await world.trails({ from: under.connect() });
    await expectTrails(world, people, 6);
    await eventually(async () => expect((await second.stats()).gapsHealed).toBeGreaterThan(0));
  });

  it('lets a consumer that begins late catch up with what the bus never had for it', async () => {
    const relay = world.relay(under.connect());
    const people = world.people(10);
    await world.walkAll(people, 4);
    await eventually(async () => expect(await relay.lag()).toBe(0));
    await under.lose(TOPIC);
    await world.walkAll(people, 1);
    await world.trails({ from: under.connect() });
    await expectTrails(world, people, 5);
  });

  it('stops a slice whose source began another epoch, and says so', async () => {
    const bus = under.connect();
    const relay = world.relay(bus);
    const consumer = await world.trails({ from: under.connect() });
    const [person = '', other = ''] = world.people(2);
    await world.walkAll([person, other], 1);
    await expectTrails(world, [person, other], 1);
    await world.stop(relay);

    const { events } = await world.reader.read('registration', { from: 0, to: 1023 }, 0n, 10);
    const [last] = events.filter((event) => (event as CloudEvent).partitionkey === person);
    const restored = {
      ...(last as CloudEvent),
      ...{ sequence: '900', previous: '1', feedepoch: '0199aaaa-0000-4000-8000-00000000000e' },
    };
    await bus.publish(TOPIC, [restored]);
    await eventually(async () =>
      expect(await consumer.parked()).toMatchObject([{ key: person, reason: 'epoch-changed' }]),
    );
    await eventually(async () => expect(await consumer.stats()).toMatchObject({ epochChanged: 1 }));
    world.relay(bus);
    await world.walk(other);
    await expectTrails(world, [other], 2);
    expect((await world.marks()).get(person)).toEqual(['s1']);
  });

  it('begins again when the bus was lost whole', async () => {
    const relay = world.relay(under.connect());
    const people = world.people(10);
    const first = await world.trails({ from: under.connect() });
    await world.walkAll(people, 3);
    await expectTrails(world, people, 3);
    await world.stop(first);
    await world.stop(relay);
    await under.close();

    under = await open();
    world.relay(under.connect());
    await world.trails({ from: under.connect() });
    await world.walkAll(people, 1);
    await expectTrails(world, people, 4);
  });
};

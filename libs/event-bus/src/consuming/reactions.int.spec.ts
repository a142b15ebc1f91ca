import { sliceOf } from '@academy/contracts';
import { uuidv5 } from '@academy/event-store';
import { Unavailable } from '@academy/kernel';
import { eventually } from '@academy/testing-infra';
import { expectHeard, heardBy } from '../conformance/echoes.examples.js';
import { echo, echoes, hear, LOUDEST, StepTaken } from '../conformance/walk.examples.js';
import { World } from '../conformance/world.examples.js';
import {
  openPostgresBus,
  type PostgresBusUnderTest,
} from '../postgres/open-postgres-bus.examples.js';
import { command, reaction, reactions } from './reactions.js';

describe('a consumer that reacts', () => {
  let under: PostgresBusUnderTest;
  let world: World;

  beforeEach(async () => {
    [under, world] = await Promise.all([openPostgresBus(), World.open()]);
    world.relay(under.connect());
  });
  afterEach(async () => {
    await world.close();
    await under.close();
  });

  it('answers every event with one command, in the order of its person', async () => {
    const consumer = await world.echoes({ from: under.connect() });
    const people = world.people(20);
    await world.walkAll(people, 5);
    await expectHeard(world, people, [1, 2, 3, 4, 5]);
    await eventually(async () =>
      expect(await consumer.stats()).toMatchObject({ applied: 100, parkedEvents: 0 }),
    );
  });

  it('says whose event caused what, and orders the effect after its cause', async () => {
    await world.echoes({ from: under.connect() });
    const [person = ''] = world.people(1);
    await world.walk(person);
    await expectHeard(world, [person], [1]);
    const [[step], [heard]] = await Promise.all([
      world.walking.store.readFeed(0n, 1),
      world.hearing.store.readFeed(0n, 1),
    ]);
    if (!step || !heard) throw new Error('nothing was written');
    expect(heard.meta).toMatchObject({
      correlationId: step.meta.correlationId,
      causationId: step.id,
      commandId: uuidv5(step.id, 'echo'),
      actor: { type: 'SYSTEM', id: 'counseling', onBehalfOf: person },
      channel: 'SYSTEM',
    });
    expect(heard.hlc).toBeGreaterThan(step.hlc);
  });

  it('has each effect once when the events come again from the beginning', async () => {
    const first = await world.echoes({ from: under.connect() });
    const people = world.people(10);
    await world.walkAll(people, 3);
    await expectHeard(world, people, [1, 2, 3]);
    await world.stop(first);
    await world.query('delete from es.seen');
    await world.query('delete from es.checkpoints');
    const second = await world.echoes({ from: under.connect() });
    await eventually(async () => expect((await second.stats()).applied).toBe(30));
    await expectHeard(world, people, [1, 2, 3]);
    expect(await second.stats()).toMatchObject({ parkedEvents: 0 });
  });

  it('has passed an event once its effect is there, and knows so after a new start', async () => {
    const first = await world.echoes({ from: under.connect() });
    const [person = ''] = world.people(1);
    const { position } = await world.walk(person);
    const newest = new Map([[sliceOf(person), position]]);
    await eventually(async () => expect(await first.isPast('registration', newest)).toBe(true));
    expect(await heardBy(world, person)).toEqual([1]);
    await world.stop(first);

    const second = await world.echoes({ from: under.connect() });
    await eventually(async () => expect(await second.hasCaughtUp()).toBe(true));
    expect(await second.isPast('registration', newest)).toBe(true);
    const more = new Map([[sliceOf(person), position + 1n]]);
    expect(await second.isPast('registration', more)).toBe(false);
    expect(await second.isPast('matching', more)).toBe(true); // whom it does not follow
  });

  it('takes a rejection for a final answer', async () => {
    const told: string[] = [];
    const consumer = await world.echoes({
      from: under.connect(),
      effect: reactions(world.hearing.streams, [echo(world.trouble)], (code) => told.push(code)),
    });
    const [person = ''] = world.people(1);
    await world.walkAll([person], LOUDEST + 2);
    await eventually(async () =>
      expect(await consumer.stats()).toMatchObject({ rejections: { TooLoud: 2 }, parkedEvents: 0 }),
    );
    expect(told).toEqual(['TooLoud', 'TooLoud']);
    expect(await heardBy(world, person)).toHaveLength(LOUDEST);
  });

  it('waits a moment for what has not arrived, then parks the person and comes back', async () => {
    const consumer = await world.echoes({ from: under.connect() });
    const [soon = '', late = '', other = ''] = world.people(3);
    world.trouble.early.add(soon).add(late);
    setTimeout(() => world.trouble.early.delete(soon), 100);
    await world.walkAll([soon, late, other], 3);
    await expectHeard(world, [soon, other], [1, 2, 3]);
    await eventually(async () =>
      expect(await consumer.parked()).toMatchObject([
        { key: late, reason: 'not-yet', detail: 'NotArrived', waiting: 2 },
      ]),
    );
    world.trouble.early.delete(late);
    await expectHeard(world, [late], [1, 2, 3]);
    await eventually(async () => expect(await consumer.parked()).toEqual([]));
  });

  it('tries what other code parked again at once', async () => {
    const first = await world.echoes({ from: under.connect() });
    const [person = ''] = world.people(1);
    world.trouble.cursed.add(person);
    await world.walkAll([person], 2);
    await eventually(async () => expect((await first.stats()).parkedEvents).toBe(2));
    await world.stop(first);
    await world.query(`update es.parked set retry_at = 'infinity'`);
    world.trouble.cursed.clear();

    const unchanged = await world.echoes({ from: under.connect() });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await heardBy(world, person)).toEqual([]);
    await world.stop(unchanged);
    await world.echoes({ from: under.connect(), codeVersion: 'two' });
    await expectHeard(world, [person], [1, 2]);
  });

  it('parks nobody while something it needs is away', async () => {
    let away = true;
    const consumer = await world.echoes({
      from: under.connect(),
      effect: reactions(world.hearing.streams, [
        reaction(StepTaken, 'echo', async ({ data }) => {
          if (away) throw new Unavailable('gone');
          return command(echoes, data.participantId, hear(data));
        }),
      ]),
    });
    const people = world.people(3);
    await world.walkAll(people, 2);
    await eventually(async () => expect((await consumer.stats()).failedBatches).toBeGreaterThan(2));
    expect(await consumer.stats()).toMatchObject({ applied: 0, parkedEvents: 0 });
    away = false;
    await expectHeard(world, people, [1, 2]);
  });

  it('lets two owners that both believe to be the only one react once', async () => {
    await world.echoes({ from: under.connect() });
    const bus = under.connect();
    await world.echoes({
      from: Object.assign(Object.create(bus) as typeof bus, {
        subscribe: (subscribing: Parameters<typeof bus.subscribe>[0]) =>
          bus.subscribe({ ...subscribing, group: 'estranged' }),
      }),
    });
    const people = world.people(20);
    await world.walkAll(people, LOUDEST);
    await expectHeard(world, people, [1, 2, 3, 4, 5, 6]);
    expect(await world.query('select 1 from es.parked')).toMatchObject({ rowCount: 0 });
  });
});

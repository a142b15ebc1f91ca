import { topicOf, type CloudEvent } from '@academy/contracts';
import { CheckpointMoved } from '@academy/event-store';
import { Unavailable } from '@academy/kernel';
import { eventually } from '@academy/testing-infra';
import { jest } from '@jest/globals';
import { Bus, type Subscription } from './bus.js';
import { World } from './conformance/world.examples.js';

/** A bus that keeps what it is given, in memory; its answers can be held back. */
class Ear extends Bus {
  readonly heard: CloudEvent[] = [];
  readonly sends: number[] = [];
  answer: () => Promise<void> = async () => undefined;

  constructor(override readonly name = 'bus') {
    super();
  }

  override async publish(topic: string, events: readonly CloudEvent[]): Promise<void> {
    expect(topic).toBe(topicOf('registration'));
    await this.answer();
    this.heard.push(...events);
    this.sends.push(events.length);
  }

  override async subscribe(): Promise<Subscription> {
    throw new Error('nobody listens here');
  }

  override async close(): Promise<void> {
    await this.answer();
  }
}

const nameOf = (query: unknown): unknown =>
  typeof query === 'object' && query !== null && 'name' in query ? query.name : undefined;

const sequences = ({ heard }: Ear) => heard.map(({ sequence }) => Number(sequence));

describe('the relay', () => {
  let world: World;

  beforeEach(async () => {
    world = await World.open();
  });
  afterEach(() => world.close());

  it('publishes in commit order and keeps internal events inside', async () => {
    const ear = new Ear();
    const relay = world.relay(ear);
    const people = world.people(10);
    for (const person of people)
      await world.walk(person, ['StepTaken', 'BreathTaken', 'StepTaken']);
    await eventually(() => expect(ear.heard).toHaveLength(20));
    expect(sequences(ear)).toEqual(
      Array.from({ length: 30 }, (_, index) => index + 1).filter((position) => position % 3 !== 2),
    );
    await eventually(async () => expect(await relay.lag()).toBe(0));
    expect(relay.stats()).toEqual({ leading: true, published: 20, failures: 0 });
  });

  it('goes past internal events alone without publishing anything', async () => {
    const ear = new Ear();
    const relay = world.relay(ear);
    const [person = ''] = world.people(1);
    await world.walk(person, ['BreathTaken', 'BreathTaken']);
    await eventually(async () => expect(await relay.lag()).toBe(0));
    expect(ear.sends).toEqual([]);
  });

  it('writes its checkpoint down now and then, and all of it in the end', async () => {
    const ear = new Ear();
    const relay = world.relay(ear);
    const { pool } = world.walking.store;
    const asked = jest.spyOn(pool, 'query');
    for (const person of world.people(40)) await world.walk(person, 1);
    await eventually(() => expect(ear.heard).toHaveLength(40));
    await eventually(async () => expect(await relay.lag()).toBe(0));
    const notes = asked.mock.calls.filter(([query]) => nameOf(query) === 'es.move_checkpoint');
    expect(notes.length).toBeLessThan(ear.sends.length);

    await world.walk(world.people(1)[0] ?? '', 1);
    await eventually(() => expect(ear.heard).toHaveLength(41));
    await relay.stop();
    expect(await relay.lag()).toBe(0);
  });

  it('stays at what the bus refuses: nothing is skipped', async () => {
    const ear = new Ear();
    ear.answer = async () => Promise.reject(new Unavailable('no'));
    const relay = world.relay(ear);
    const [person = ''] = world.people(1);
    await world.walk(person, 2);
    await eventually(() => expect(relay.stats().failures).toBeGreaterThan(1));
    expect(await relay.lag()).toBe(2);
    ear.answer = async () => undefined;
    await eventually(() => expect(sequences(ear)).toEqual([1, 2]));
    await eventually(() => expect(relay.stats().failures).toBe(0));
  });

  it('cannot move the checkpoint any more when it has been replaced without noticing', async () => {
    const old = new Ear();
    let wake: () => void = () => undefined;
    old.answer = () => new Promise((resolve) => (wake = resolve));
    const stale = world.relay(old);
    const people = world.people(4);
    await world.walkAll(people, 1);
    await eventually(() => expect(stale.stats().leading).toBe(true));
    await new Promise((resolve) => setTimeout(resolve, 200));

    const url = world.walking.urlOf('app');
    await World.run(
      url,
      `update es.leases set lease_until = '-infinity' where name = 'relay to bus'`,
    );
    const ear = new Ear();
    const leader = world.relay(ear, world.walking, world.walking.anotherInstance());
    await eventually(() => expect(ear.heard).toHaveLength(4));
    await world.walkAll(people, 1);
    await eventually(() => expect(ear.heard).toHaveLength(8));

    wake();
    old.answer = async () => undefined;
    await eventually(() =>
      expect(world.errors.some((error) => error instanceof CheckpointMoved)).toBe(true),
    );
    await eventually(() => expect(stale.stats().leading).toBe(false));
    await world.walkAll(people, 1);
    await eventually(() => expect(ear.heard).toHaveLength(12));
    expect(sequences(ear)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    expect(sequences(old).every((sequence) => sequence <= 4)).toBe(true);
    expect(leader.stats()).toMatchObject({ leading: true, failures: 0 });
  });

  it('leads for its own bus alone: a service that moves feeds both from their beginnings', async () => {
    const [one, other] = [new Ear(), new Ear('another')];
    world.relay(one);
    const people = world.people(3);
    await world.walkAll(people, 1);
    await eventually(() => expect(one.heard).toHaveLength(3));
    world.relay(other, world.walking, world.walking.anotherInstance());
    await world.walkAll(people, 1);
    await eventually(() => expect(sequences(one)).toEqual([1, 2, 3, 4, 5, 6]));
    await eventually(() => expect(sequences(other)).toEqual([1, 2, 3, 4, 5, 6]));
  });

  it('is followed by another one when it stops', async () => {
    const [first, second] = [new Ear(), new Ear()];
    const leader = world.relay(first);
    const [person = ''] = world.people(1);
    await world.walk(person);
    await eventually(() => expect(first.heard).toHaveLength(1));
    world.relay(second, world.walking, world.walking.anotherInstance());
    await world.walk(person);
    await eventually(() => expect(first.heard).toHaveLength(2));
    await world.stop(leader);
    await world.walk(person);
    await eventually(() => expect(sequences(second)).toEqual([3]));
  });
});

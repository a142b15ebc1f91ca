import { sliceOf } from '@academy/contracts';
import { eventually } from '@academy/testing-infra';
import { setTimeout as sleep } from 'node:timers/promises';
import { World } from '../conformance/world.examples.js';
import { KeptTrails } from './kept-trails.examples.js';

describe('a rebuild beside the generation that is read', () => {
  let kept: KeptTrails;
  let world: World;

  beforeEach(async () => {
    kept = await KeptTrails.open();
    ({ world } = kept);
  });
  afterEach(() => kept.close());

  const walked = async (people: readonly string[], steps: number) => {
    await world.walkAll(people, steps);
    await expectTrails(people, steps);
  };

  const expectTrails = (people: readonly string[], steps: number) =>
    eventually(
      async () => {
        const marks = await kept.marks();
        for (const person of people) expect(marks.get(person)).toEqual(World.steps(steps));
      },
      { within: 20_000 },
    );

  it('shows every reader one whole trail, before, during and after the flip', async () => {
    const family = await kept.instance();
    const people = world.people(40);
    await walked(people, 4);

    let reading = true;
    const lengths = new Map<string, number>();
    const reader = async (): Promise<number> => {
      let reads = 0;
      for (; reading; reads += 1)
        for (const [person, marks] of await kept.marks()) {
          expect(marks).toEqual(World.steps(marks.length));
          expect(marks.length).toBeGreaterThanOrEqual(lengths.get(person) ?? 0);
          lengths.set(person, marks.length);
        }
      return reads;
    };
    const walkers = world.walkAll(people, 8);
    const readers = reader();
    const { generation } = await family.rebuild();
    await kept.until(generation, 'CATCHING_UP');
    const comparison = await kept.generations.compare(generation);
    expect(comparison).toMatchObject({ equal: true, against: 1 });
    await kept.generations.flip(generation, { differing: false });
    await walkers;
    await expectTrails(people, 12);
    reading = false;
    expect(await readers).toBeGreaterThan(10);

    expect(await kept.generations.active('trails')).toMatchObject({ generation, rows: 40 });
    await eventually(async () => expect(await kept.hash(1)).toEqual(await kept.hash(generation)));
    expect(world.errors).toEqual([]);
  });

  it('folds no part twice, and loses none, when builders die and meet', async () => {
    const family = await kept.instance(brokenOff());
    const people = world.people(60);
    await walked(people, 3);
    const begun = await family.rebuild();
    const dying = kept.builder({ workers: 1 });
    await dying.build(begun, () => dying.progress().events > 100);
    const halfway = await kept.generations.find(begun.generation);
    expect(halfway.partsDone).toBeGreaterThan(0);
    expect(halfway.partsDone).toBeLessThan(halfway.parts);

    await Promise.all([kept.builder().build(begun), kept.builder().build(begun)]);
    const built = await kept.until(begun.generation, 'CATCHING_UP');
    expect(built).toMatchObject({ parts: 4, partsDone: 4, events: 180, rows: 60 });
    expect(await kept.generations.compare(begun.generation)).toMatchObject({ equal: true });
  });

  it('divides the work among builders that know nothing of each other', async () => {
    const family = await kept.instance(brokenOff(), 64);
    await walked(world.people(300), 2);
    const begun = await family.rebuild();
    const builders = [kept.builder({ workers: 1 }), kept.builder({ workers: 1 })];
    await Promise.all(builders.map((builder) => builder.build(begun)));
    const built = await kept.until(begun.generation, 'CATCHING_UP');
    expect(built).toMatchObject({ parts: 64, partsDone: 64, events: 600, rows: 300 });
    // The same part by both now and then, each other's part all the time would be 1,200.
    const folded = builders.reduce((sum, builder) => sum + builder.progress().events, 0);
    expect(folded).toBeLessThan(900);
  });

  it('stops where a rebuild was given up', async () => {
    const family = await kept.instance(brokenOff());
    await walked(world.people(20), 2);
    const begun = await family.rebuild();
    await kept.generations.retire(begun.generation);
    const builder = kept.builder();
    await builder.build(begun);
    expect(builder.progress()).toEqual({ events: 0 });
  });

  /** An instance's builder that has nothing to do with the rebuild: the spec works it by hand. */
  const brokenOff = (looked: () => void = () => undefined) => {
    const builder = kept.builder();
    builder.build = async () => looked();
    return builder;
  };

  it('looks once a second, not all the time, whether it has to go on with what others build', async () => {
    let looks = 0;
    const family = await kept.instance(brokenOff(() => (looks += 1)));
    await walked(world.people(5), 1);
    await family.rebuild();
    await eventually(() => expect(looks).toBeGreaterThan(1));
    const before = looks;
    await sleep(2_000);
    expect(looks - before).toBeLessThan(5);
  });

  it('finds a row that was tampered with, flips only when told so, and comes back', async () => {
    const family = await kept.instance();
    const people = world.people(20);
    const [victim = ''] = people;
    await walked(people, 3);
    await kept.tamper(`update read_1.trail set marks = '["s1"]' where participant_id = $1`, [
      victim,
    ]);
    const { generation } = await family.rebuild();
    await kept.until(generation, 'CATCHING_UP');
    await expect(kept.generations.flip(generation, { differing: false })).rejects.toMatchObject({
      code: 'GenerationNotCompared',
    });
    expect(await kept.generations.compare(generation)).toMatchObject({
      equal: false,
      models: [{ table: 'trail', rows: [20, 20], differing: 1, keys: [victim] }],
    });
    await expect(kept.generations.flip(generation, { differing: false })).rejects.toMatchObject({
      code: 'GenerationsDiffer',
    });
    await kept.generations.flip(generation, { differing: true });
    expect((await kept.marks()).get(victim)).toEqual(World.steps(3));
    await world.walk(people[1] ?? '');
    await kept.generations.rollBack(generation);
    await expect(kept.generations.rollBack(generation)).rejects.toMatchObject({
      code: 'GenerationNotReady',
    });
    expect((await kept.marks()).get(victim)).toEqual(['s1']);
    await eventually(async () =>
      expect((await kept.marks()).get(people[1] ?? '')).toEqual(World.steps(4)),
    );
  });

  it('parks whom the code cannot fold, and nobody else; mended, all of them equal the fold', async () => {
    const family = await kept.instance();
    const people = world.people(20);
    const [cursed = '', ...others] = people;
    world.trouble.cursed.add(`${cursed}/2`);
    await world.walkAll(people, 4);
    await expectTrails(others, 4);
    const { generation } = await family.rebuild();
    await kept.until(generation, 'CATCHING_UP');
    expect(await kept.generations.compare(generation)).toMatchObject({
      equal: true,
      parkedKeys: [1, 1],
    });
    await kept.generations.flip(generation, { differing: false });
    expect(await family.queue(cursed)).toMatchObject([
      { reason: 'failed', type: 'academy.registration.StepTaken' },
      { reason: 'behind' },
      { reason: 'behind' },
    ]);
    world.trouble.cursed.clear();
    await family.retry(cursed);
    await expectTrails(people, 4);
  });

  it('is one at a time, and a retired one leaves nothing behind', async () => {
    const family = await kept.instance();
    await walked(world.people(5), 2);
    const { generation } = await family.rebuild();
    await expect(family.rebuild()).rejects.toMatchObject({ code: 'RebuildUnderWay' });
    await kept.until(generation, 'CATCHING_UP');
    await kept.generations.retire(generation);
    await expect(kept.hash(generation)).rejects.toMatchObject({ code: '42P01' });
    await expect(kept.generations.retire(1)).rejects.toMatchObject({ code: 'GenerationNotReady' });
    expect((await family.rebuild()).generation).toBe(generation + 1);
  });
});

describe('the verifier', () => {
  let kept: KeptTrails;
  beforeAll(async () => {
    kept = await KeptTrails.open();
  });
  afterAll(() => kept.close());

  it('finds the row that no events explain, in the slice of its person', async () => {
    const { world } = kept;
    await kept.instance();
    const people = world.people(30);
    const [changed = '', lost = ''] = people;
    await world.walkAll(people, 3);
    await eventually(async () => {
      const marks = await kept.marks();
      expect(people.every((person) => marks.get(person)?.length === 3)).toBe(true);
    });
    const verifier = kept.verifier();
    for (const person of people)
      expect(await verifier.verifyNext(sliceOf(person))).toMatchObject({ deviations: [] });

    await kept.tamper(`update read.trail set marks = '["s1", "s3"]' where participant_id = $1`, [
      changed,
    ]);
    await kept.tamper('delete from read.trail where participant_id = $1', [lost]);
    expect((await verifier.verifyNext(sliceOf(changed)))?.deviations).toContainEqual({
      ...{ table: 'trail', key: changed, what: 'DIFFERENT' },
    });
    expect((await verifier.verifyNext(sliceOf(lost)))?.deviations).toContainEqual({
      ...{ table: 'trail', key: lost, what: 'MISSING' },
    });
    expect(kept.found.length).toBeGreaterThan(0);
    expect((await verifier.list(1))[0]?.deviations.length).toBeGreaterThan(0);
    expect(await verifier.verifyNext()).toMatchObject({ people: expect.any(Number) });
  });
});

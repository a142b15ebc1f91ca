import { projections, type Consumer, type ParkedSequence } from '@academy/event-bus';
import { eventually } from '@academy/testing-infra';
import { DataSource } from 'typeorm';
import * as walk from '../../libs/event-bus/src/conformance/walk.examples.js';
import { World } from '../../libs/event-bus/src/conformance/world.examples.js';
import type { Carrier } from '../crash/places.js';
import { randomFrom } from '../crash/random.js';
import { figuresOf, type Figures } from '../load/figures.js';
import { steadily } from '../load/steadily.js';
import { DamagingBus } from './damaging-bus.js';
import { Delays } from './delays.js';
import { openStage, type Stage } from './stage.js';
import { stubborn } from './stubborn.js';

export interface Plan {
  readonly people: number;
  readonly poisoned: number;
  readonly perSecond: number;
  /** Of each phase: without poison, with it, and while what is parked is replayed. */
  readonly seconds: number;
}

export interface Run {
  readonly carrier: Carrier;
  readonly plan: Plan;
  readonly seed: number;
}

/** What a run came to. */
export interface Outcome extends Run {
  /** From the acknowledgement to the row, of everybody who is not poisoned. */
  readonly calm: Figures;
  readonly poisoned: Figures;
  /** What waited when the poisoned phase ended. */
  readonly parked: readonly ParkedSequence[];
  readonly damaged: number;
}

/** The same, and what the fix came to. */
export interface MendedOutcome extends Outcome {
  readonly replayed: number;
  readonly left: readonly ParkedSequence[];
  readonly gapsHealed: number;
  readonly people: number;
  /** People whose row is not what their events come to. */
  readonly different: number;
}

const WARM_UP_S = 2;
const SETTLE_MS = 30_000;

/** The world under a steady stream of steps. */
class Stream {
  readonly people: readonly string[];
  readonly delays: Delays;
  private next = 0;

  constructor(
    private readonly world: World,
    private readonly plan: Plan,
  ) {
    this.people = world.people(plan.people);
    this.delays = new Delays(async () => {
      const { rows } = await world.hearing.store.pool.query<{ person: string; steps: number }>(
        'select participant_id::text person, jsonb_array_length(marks) steps from trail',
      );
      return new Map(rows.map(({ person, steps }) => [person, steps]));
    });
  }

  async flow(phase: string, seconds = this.plan.seconds): Promise<void> {
    this.delays.phase = phase;
    await steadily({ perSecond: this.plan.perSecond, seconds }, async () => {
      const person = this.people[(this.next += 1) % this.people.length] ?? '';
      await this.world.walk(person);
      this.delays.acknowledged(person);
    });
  }
}

const victimsOf = (people: readonly string[], count: number, seed: number): Set<string> => {
  const random = randomFrom(seed);
  return new Set(
    people
      .map((person) => ({ person, lot: random() }))
      .sort((one, other) => one.lot - other.lot)
      .slice(0, count)
      .map(({ person }) => person),
  );
};

/** The next step of each is no event when it arrives, and the one after it cannot be applied. */
const poison = (world: World, bus: DamagingBus, stream: Stream, victims: Set<string>): void => {
  for (const person of victims) {
    bus.damageNext(person);
    world.trouble.cursed.add(`${person}/${stream.delays.stepsOf(person) + 2}`);
  }
};

const poisoning = async (
  { world, bus: under }: Stage,
  run: Run,
  follow: (codeVersion: string) => Promise<Consumer>,
) => {
  const bus = new DamagingBus(under.connect());
  world.relay(bus);
  const consumer = await follow('broken');
  const stream = new Stream(world, run.plan);
  await stream.flow('warm-up', WARM_UP_S);
  await stream.flow('calm');
  const victims = victimsOf(stream.people, run.plan.poisoned, run.seed);
  poison(world, bus, stream, victims);
  await stream.flow('poisoned');
  const figures = (phase: string): Figures => figuresOf(stream.delays.of(phase, victims));
  const parked = await consumer.parked(10 * run.plan.poisoned);
  const { damaged } = bus;
  const outcome: Outcome = {
    ...run,
    ...{ calm: figures('calm'), poisoned: figures('poisoned'), parked, damaged },
  };
  return { consumer, stream, outcome };
};

/** Everybody's marks by the ledger itself, in plain SQL. */
const foldOf = async ({ walking }: World): Promise<ReadonlyMap<string, readonly string[]>> => {
  const { rows } = await World.run<{ person: string; marks: string[] }>(
    walking.urlOf('owner'),
    `select participant_id::text person, array_agg('s' || (data->>'step') order by position) marks
       from es.events where type = 'StepTaken' group by 1`,
  );
  return new Map(rows.map(({ person, marks }) => [person, marks]));
};

const differencesIn = async (world: World): Promise<{ people: number; different: number }> => {
  const [expected, actual] = [await foldOf(world), await world.marks()];
  const people = [...new Set([...expected.keys(), ...actual.keys()])];
  const different = people.filter(
    (person) => expected.get(person)?.join() !== actual.get(person)?.join(),
  );
  return { people: people.length, different: different.length };
};

/** Other code that knows better takes over, while the stream goes on. */
const mend = async (
  { world }: Stage,
  stream: Stream,
  follow: (codeVersion: string) => Promise<Consumer>,
) => {
  world.trouble.cursed.clear();
  const mended = await follow('mended');
  await stream.flow('mended');
  const waitsForNobody = async (): Promise<void> => {
    const left = await mended.parked();
    if (left.some(({ reason }) => reason !== 'poison-record')) throw new Error('somebody waits');
    const { different } = await differencesIn(world);
    if (different > 0) throw new Error(`${different} rows differ`);
  };
  await eventually(waitsForNobody, { within: SETTLE_MS }).catch(() => undefined);
  const { replayed } = await mended.stats();
  return { replayed, left: await mended.parked(), ...(await differencesIn(world)) };
};

/** A stream of steps, without poison and with it; then the fix. */
export const runOnce = async (run: Run): Promise<MendedOutcome> => {
  const stage = await openStage(run.carrier);
  const { world, bus } = stage;
  const follow = (codeVersion: string): Promise<Consumer> =>
    world.trails({ from: bus.connect(), codeVersion });
  try {
    const { consumer, stream, outcome } = await poisoning(stage, run, follow);
    const { gapsHealed } = await consumer.stats();
    await world.stop(consumer);
    const mended = await mend(stage, stream, follow);
    await stream.delays.stop();
    return { ...outcome, gapsHealed, ...mended };
  } finally {
    await stage.drop();
  }
};

/** The same with a consumer that parks nobody. */
export const runStubbornly = async (run: Run): Promise<Outcome> => {
  const stage = await openStage(run.carrier);
  const { world, bus } = stage;
  const tables = new DataSource({
    ...{ type: 'postgres', url: world.hearing.urlOf('app'), entities: [walk.Trail] },
  });
  await tables.initialize();
  const effect = stubborn(projections(tables, [walk.trails(world.trouble)]));
  try {
    const { stream, outcome } = await poisoning(stage, run, (codeVersion) =>
      world.trails({ from: bus.connect(), codeVersion, effect }),
    );
    await stream.delays.stop();
    return outcome;
  } finally {
    await tables.destroy();
    await stage.drop();
  }
};

import { randomFrom } from '../crash/random.js';
import { figuresOf, type Figures } from '../load/figures.js';
import { steadily } from '../load/steadily.js';
import { until } from '../restored-source/until.js';
import { BuilderProcess } from './builders.js';
import { catchUp, fill } from './fill.js';
import { foldOf, liveOf, type Hashed } from './hashes.js';
import { Reader, type Readings } from './reader.js';
import { openStage, type Stage } from './stage.js';
import { tamper, type Tampered } from './tamper.js';

export interface Plan {
  /** Events that are there when the rebuild begins. */
  readonly events: number;
  readonly perSecond: number;
  /** How long the service is measured without a builder: before it, and again between the two. */
  readonly baselineSeconds: number;
}

/** The builder that was killed: parts that were done then, of how many, and whether it was still alive. */
export interface Kill {
  readonly done: number;
  readonly parts: number;
  readonly alive: boolean;
}

/** What a run came to. */
export interface Outcome {
  readonly plan: Plan;
  readonly seed: number;
  /** From a command's sending to its answer. */
  readonly baseline: Figures;
  readonly during: Figures;
  readonly readings: Readings;
  readonly kill: Kill;
  /** Events that were folded in bulk. */
  readonly folded: number;
  readonly live: Hashed;
  readonly fold: Hashed;
  readonly tampered: Tampered;
  readonly errors: number;
}

const PATIENCE_MS = 600_000;
/** As often as an operator's console looks; whoever watches must not be what is measured. */
const LOOK_EVERY_MS = 250;
const WARM_UP_S = 5;
const LONGEST_S = 600;

type Load = (seconds: number, isOver?: () => boolean) => Promise<readonly number[]>;

/** Commands of people drawn by lot, as steadily as they come; from each one's sending to its answer, ms. */
const loadOn =
  ({ world }: Stage, draw: () => string, perSecond: number): Load =>
  async (seconds, isOver) => {
    const times: number[] = [];
    const pace = { perSecond, seconds, ...(isOver ? { isOver } : {}) };
    await steadily(pace, async () => {
      const began = performance.now();
      await world.walk(draw());
      times.push(performance.now() - began);
    });
    return times;
  };

/** Commands for as long as something takes. */
const beside = async <T>(load: Load, something: () => Promise<T>) => {
  let isOver = false;
  const loading = load(LONGEST_S, () => isOver);
  const result = await something().finally(() => {
    isOver = true;
  });
  return { result, times: await loading };
};

/** Begins a rebuild as an operator commands it, and kills its builder when half of it is done. */
const buildHalf = async ({ family, generations }: Stage, builder: BuilderProcess) => {
  const { generation } = await family.rebuild();
  builder.build(generation);
  const isHalfDone = async (): Promise<boolean> => {
    const { partsDone, parts } = await generations.find(generation);
    return partsDone * 2 >= parts;
  };
  await until(isHalfDone, PATIENCE_MS, LOOK_EVERY_MS);
  const alive = await builder.kill();
  const { partsDone: done, parts } = await generations.find(generation);
  return { generation, kill: { done, parts, alive } };
};

/** Another builder goes on; the code is new, so all rows differ and that is accepted. */
const buildRest = async ({ generations }: Stage, generation: number, builder: BuilderProcess) => {
  builder.build(generation);
  const isFollowing = async (): Promise<boolean> =>
    (await generations.find(generation)).state === 'CATCHING_UP';
  await until(isFollowing, PATIENCE_MS, LOOK_EVERY_MS);
  await generations.compare(generation);
  await generations.flip(generation, { differing: true });
  return (await generations.find(generation)).events;
};

/**
 * The rebuild in two halves, each beside commands, and commands alone before it and between: how quick a machine is changes within
 * minutes, and what is compared is to be of the same ones.
 */
const rebuildBeside = async (
  stage: Stage,
  load: Load,
  baselineSeconds: number,
  [first, second]: readonly [BuilderProcess, BuilderProcess],
) => {
  const before = await load(baselineSeconds);
  const half = await beside(load, () => buildHalf(stage, first));
  const { generation, kill } = half.result;
  const between = await load(baselineSeconds);
  const rest = await beside(load, () => buildRest(stage, generation, second));
  return {
    generation,
    kill,
    folded: rest.result,
    baseline: figuresOf([...before, ...between]),
    during: figuresOf([...half.times, ...rest.times]),
  };
};

const underLoad = async (
  stage: Stage,
  run: Pick<Outcome, 'plan' | 'seed'>,
  builders: readonly [BuilderProcess, BuilderProcess],
): Promise<Outcome> => {
  const { world, app, errors } = stage;
  const { events, perSecond, baselineSeconds } = run.plan;
  const people = await fill(stage, events);
  const random = randomFrom(run.seed);
  const draw = (): string => people[Math.floor(random() * people.length)] ?? '';
  const load = loadOn(stage, draw, perSecond);
  const reader = new Reader(app, draw);
  await load(WARM_UP_S);
  const { generation, ...rebuilt } = await rebuildBeside(stage, load, baselineSeconds, builders);
  await load(WARM_UP_S);
  await catchUp(stage);
  const readings = await reader.stop();
  const [live, fold] = [await liveOf(world), await foldOf(world, generation)];
  const tampered = await tamper(stage, generation, draw);
  return { ...run, ...rebuilt, readings, live, fold, tampered, errors: errors.length };
};

/** A rebuild beside commands and reads, its builder killed once. */
export const runOnce = async (run: Pick<Outcome, 'plan' | 'seed'>): Promise<Outcome> => {
  const stage = await openStage();
  const builders = [
    await BuilderProcess.start(stage.places),
    await BuilderProcess.start(stage.places),
  ] as const;
  try {
    return await underLoad(stage, run, builders);
  } finally {
    await Promise.all(builders.map((builder) => builder.kill()));
    await stage.drop();
  }
};

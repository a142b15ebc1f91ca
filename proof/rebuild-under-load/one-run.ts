import { setTimeout as sleep } from 'node:timers/promises';
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
  /** How long the service is measured before. */
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
  /** From the command to rebuild until the flip. */
  readonly rebuiltMs: number;
  readonly kill: Kill;
  /** Events that were folded in bulk. */
  readonly folded: number;
  readonly live: Hashed;
  readonly fold: Hashed;
  readonly tampered: Tampered;
  readonly errors: number;
}

const PATIENCE_MS = 600_000;
const WARM_UP_S = 5;
const LONGEST_S = 600;

/** Commands of people drawn by lot, as steadily as they come. */
const loadOn =
  ({ world }: Stage, draw: () => string, perSecond: number) =>
  async (seconds: number, isOver?: () => boolean): Promise<Figures> => {
    const times: number[] = [];
    const pace = { perSecond, seconds, ...(isOver ? { isOver } : {}) };
    await steadily(pace, async () => {
      const began = performance.now();
      await world.walk(draw());
      times.push(performance.now() - began);
    });
    return figuresOf(times);
  };

/** Builds with one process until it has done a part, kills it, and lets the other one go on. */
const buildTwice = async (
  { generations }: Stage,
  generation: number,
  [first, second]: readonly [BuilderProcess, BuilderProcess],
): Promise<Kill> => {
  first.build(generation);
  let { partsDone: done, parts } = await generations.find(generation);
  while (done === 0) {
    await sleep(10);
    ({ partsDone: done, parts } = await generations.find(generation));
  }
  const alive = await first.kill();
  ({ partsDone: done, parts } = await generations.find(generation));
  second.build(generation);
  return { done, parts, alive };
};

/** The rebuild as an operator commands it; the code is new, so all rows differ and that is accepted. */
const rebuild = async (stage: Stage, builders: readonly [BuilderProcess, BuilderProcess]) => {
  const { family, generations } = stage;
  const began = performance.now();
  const { generation } = await family.rebuild();
  const kill = await buildTwice(stage, generation, builders);
  const isFollowing = async (): Promise<boolean> =>
    (await generations.find(generation)).state === 'CATCHING_UP';
  await until(isFollowing, PATIENCE_MS);
  await generations.compare(generation);
  await generations.flip(generation, { differing: true });
  const { events: folded } = await generations.find(generation);
  return { generation, kill, folded, rebuiltMs: performance.now() - began };
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
  const baseline = await load(baselineSeconds);

  let isOver = false;
  const loading = load(LONGEST_S, () => isOver);
  const { generation, ...rebuilt } = await rebuild(stage, builders).finally(() => {
    isOver = true;
  });
  const during = await loading;
  await load(WARM_UP_S);
  await catchUp(stage);
  const readings = await reader.stop();
  const [live, fold] = [await liveOf(world), await foldOf(world, generation)];
  const tampered = await tamper(stage, generation, draw);
  return {
    ...{ ...run, baseline, during, readings, ...rebuilt, live, fold, tampered },
    errors: errors.length,
  };
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

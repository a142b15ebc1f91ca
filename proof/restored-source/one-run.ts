import { removePostgres, startPostgres } from '@academy/embedded';
import type { ParkedSequence, ReadModelFamily } from '@academy/event-bus';
import { Unavailable } from '@academy/kernel';
import { backUp } from '@academy/testing-infra';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { World } from '../../libs/event-bus/src/conformance/world.examples.js';
import { openPostgresBus } from '../../libs/event-bus/src/postgres/open-postgres-bus.examples.js';
import { KeptTrails } from '../../libs/event-bus/src/rebuilding/kept-trails.examples.js';
import { randomFrom } from '../crash/random.js';
import { differencesIn, ledgerOf } from './fold.js';
import { until } from './until.js';

export interface Plan {
  readonly people: number;
  /** Commands before the backup, after it, and after the restore. */
  readonly before: number;
  readonly lost: number;
  readonly after: number;
}

/** What a run came to. */
export interface Outcome {
  readonly plan: Plan;
  readonly seed: number;
  /** Events of the source at the backup, before the restore, and in the end. */
  readonly events: readonly [backup: number, before: number, end: number];
  /** From the end of the restore until somebody waits because of it, milliseconds. */
  readonly noticedMs: number;
  readonly noticed: ParkedSequence | undefined;
  /** People whose rows differed when it was noticed, and after the rebuild. */
  readonly differing: number;
  readonly healed: number;
  readonly people: number;
  /** From the command to rebuild until the flip, milliseconds. */
  readonly rebuiltMs: number;
  /** People left waiting in the end. */
  readonly waiting: number;
  /** Streams of the restored source whose steps are not 1 … n: decided on what is gone. */
  readonly wrongStreams: number;
}

const PATIENCE_MS = 60_000;

/** A command of somebody drawn by lot, sent again while the service has no database. */
class Walkers {
  private readonly random: () => number;

  constructor(
    private readonly world: World,
    seed: number,
  ) {
    this.random = randomFrom(seed);
  }

  async walk(people: readonly string[], commands: number): Promise<void> {
    const AT_ONCE = 16;
    let left = commands;
    const walker = async (): Promise<void> => {
      while ((left -= 1) >= 0)
        await this.persist(people[Math.floor(this.random() * people.length)] ?? '');
    };
    await Promise.all(Array.from({ length: AT_ONCE }, walker));
  }

  private async persist(person: string): Promise<void> {
    for (;;)
      try {
        await this.world.walk(person);
        return;
      } catch (error) {
        if (!(error instanceof Unavailable)) throw error;
      }
  }
}

const equal = (kept: KeptTrails) => async (): Promise<boolean> =>
  (await differencesIn(kept)).different === 0;

/** A rebuild as an operator commands it: begun, compared, and flipped to although it differs. */
const rebuild = async (kept: KeptTrails, family: ReadModelFamily): Promise<number> => {
  const began = performance.now();
  const { generation } = await family.rebuild();
  const isFollowing = async (): Promise<boolean> =>
    (await kept.generations.find(generation)).state === 'CATCHING_UP';
  await until(isFollowing, PATIENCE_MS);
  await kept.generations.compare(generation);
  await kept.generations.flip(generation, { differing: true });
  return performance.now() - began;
};

const sendAndRestore = async (
  kept: KeptTrails,
  superuserUrl: string,
  { plan, seed }: Pick<Outcome, 'plan' | 'seed'>,
) => {
  const { world } = kept;
  const walkers = new Walkers(world, seed);
  const people = world.people(plan.people);
  await walkers.walk(people, plan.before);
  await until(equal(kept), PATIENCE_MS);
  const atBackup = (await ledgerOf(world)).events;
  const backup = await backUp(superuserUrl, world.walking.database);
  // Some of them are known to nobody after the restore.
  const more = [...people, ...world.people(Math.ceil(plan.people / 10))];
  await walkers.walk(more, plan.lost);
  await until(equal(kept), PATIENCE_MS);
  const before = (await ledgerOf(world)).events;
  await backup.restore();
  return { walkers, people: [...people, ...world.people(5)], events: [atBackup, before] as const };
};

const live = async (
  kept: KeptTrails,
  superuserUrl: string,
  run: Pick<Outcome, 'plan' | 'seed'>,
): Promise<Outcome> => {
  const { world } = kept;
  const family = await kept.instance();
  const { walkers, people, events } = await sendAndRestore(kept, superuserUrl, run);
  const restored = performance.now();
  const walking = walkers.walk(people, run.plan.after);
  let noticed: ParkedSequence | undefined;
  const isNoticed = async (): Promise<boolean> => {
    noticed = (await family.parked()).find(({ reason }) => reason === 'epoch-changed');
    return noticed !== undefined;
  };
  await until(isNoticed, PATIENCE_MS).catch(() => undefined);
  const noticedMs = performance.now() - restored;
  const { different: differing } = await differencesIn(kept);

  const rebuiltMs = await rebuild(kept, family);
  await walking;
  await walkers.walk(people, run.plan.after);
  await until(equal(kept), PATIENCE_MS).catch(() => undefined);
  const { people: count, different: healed } = await differencesIn(kept);
  const waiting = (await family.parked()).length;
  const { events: end, wrongStreams } = await ledgerOf(world);
  return {
    ...run,
    ...{ events: [...events, end], noticedMs, noticed, differing, healed, people: count },
    ...{ rebuiltMs, waiting, wrongStreams },
  };
};

/** A source is restored to an earlier backup under processes that live on; it is noticed, healed, and compared with a fold. */
export const runOnce = async (run: Pick<Outcome, 'plan' | 'seed'>): Promise<Outcome> => {
  const folder = await mkdtemp(join(tmpdir(), 'academy-restored-'));
  await chmod(folder, 0o755);
  const postgres = await startPostgres({ folder });
  const { superuserUrl } = postgres;
  const bus = await openPostgresBus(24, superuserUrl);
  const world = await World.open(superuserUrl);
  world.relay(bus.connect());
  const kept = await KeptTrails.following(world, bus.connect());
  try {
    return await live(kept, superuserUrl, run);
  } finally {
    await kept.close();
    await bus.close();
    await postgres.stop();
    await removePostgres(folder);
  }
};

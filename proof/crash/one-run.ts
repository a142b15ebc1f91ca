import { createPool, refuseUnsafeSettings, UnsafeDatabase, uuidv5 } from '@academy/event-store';
import { setTimeout as sleep } from 'node:timers/promises';
import { askAgain } from './ask-again.js';
import { check } from './checker.js';
import { ClientLedger, readClientLedger, type Line } from './client-ledger.js';
import { sendAll } from './clients.js';
import { Faults, killsNobody, type Plan } from './faults.js';
import type { Finding } from './finding.js';
import { foldThrice, type Folds } from './folds.js';
import { countMarks, look, type Sight } from './look.js';
import { mostOpenFiles } from './open-files.js';
import type { Carrier, Order, Variant } from './places.js';
import { Processes } from './processes.js';
import { randomFrom } from './random.js';
import { openStage, type Stage } from './stage.js';
import { Watch, type Watched } from './watch.js';

/** Who walks. */
export const PEOPLE = Array.from({ length: 40 }, (_, index) => uuidv5('walker', String(index)));
/** Commands before the first kill: what is wrong already then is no work of the kills. */
const CALM = 40;
const SETTLE_MS = 60_000;

/** What a run came to. */
export interface Outcome {
  readonly carrier: Carrier;
  readonly seed: number;
  readonly plan: Plan;
  /** Before the first kill, where there is one, and in the end. */
  readonly calm: readonly Finding[];
  readonly findings: readonly Finding[];
  readonly sight: Sight;
  readonly lines: readonly Line[];
  /** Commands that were asked once more after the run, and those of them whose answer was another one. */
  readonly askedAgain: number;
  readonly otherAnswers: number;
  /** Whether the product would refuse to start on the ledger's database. */
  readonly bootRefused: boolean;
  /** Processes that ended although nobody killed them. */
  readonly fell: number;
  /** What is looked at only where no bug was seeded. */
  readonly aftermath: Aftermath | undefined;
  readonly seconds: number;
}

export interface Aftermath {
  /** From the last kill until nothing was on its way any more, s. */
  readonly mendedIn: number;
  /** From one more command of everybody, when all was quiet, until all their effects were there, s. */
  readonly heardIn: number;
  readonly folds: Folds;
  readonly watched: Watched;
  /** The most that a process held open, before the storm and after it. */
  readonly openFiles: readonly [before: number, after: number];
}

const refusesToBoot = async (url: string): Promise<boolean> => {
  const pool = createPool({ url, name: 'boot check' });
  try {
    await refuseUnsafeSettings(pool);
    return false;
  } catch (error) {
    if (error instanceof UnsafeDatabase) return true;
    throw error;
  } finally {
    await pool.end();
  }
};

/** Orders of people drawn by lot; the name tells them from those of other drawings. */
export const ordersOf = (
  name: string,
  count: number,
  seed: number,
  people = PEOPLE.length,
): Order[] => {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, number) => ({
    command: uuidv5('crash', name, String(number)),
    person: PEOPLE[Math.floor(random() * people)] ?? '',
  }));
};

/**
 * Looks until nothing is wrong, something is that time cannot mend, or a minute has passed. What work under way may still mend is
 * left out where something else is wrong for good.
 */
export const settle = async (stage: Stage): Promise<{ findings: Finding[]; sight: Sight }> => {
  const deadline = performance.now() + SETTLE_MS;
  for (;;) {
    const sight = await look(stage.owners);
    const findings = check(sight, await readClientLedger(stage.clientLedger));
    const final = findings.filter(({ mayPass }) => !mayPass);
    if (final.length > 0) return { findings: final, sight };
    if (findings.length === 0 || performance.now() > deadline) return { findings, sight };
    await sleep(500);
  }
};

const secondsSince = (began: number): number => Math.round((performance.now() - began) / 100) / 10;

const calmly = { admit: async () => undefined, answered: () => undefined };

/** Whether everybody is still heard: no partition without an owner, no consumer that has fallen silent. */
const callEverybody = async (stage: Stage, ledger: ClientLedger) => {
  const orders = PEOPLE.map((person) => ({ command: uuidv5('crash', 'call', person), person }));
  const marks = (await countMarks(stage.owners.trail)) + 2 * orders.length;
  const began = performance.now();
  await sendAll(ledger, { port: stage.places.port, orders, ...calmly });
  while ((await countMarks(stage.owners.trail)) < marks && secondsSince(began) < 60)
    await sleep(100);
  const heardIn = secondsSince(began);
  return { ...(await settle(stage)), heardIn };
};

const underFire = async (
  stage: Stage,
  processes: Processes,
  ledger: ClientLedger,
  { plan, seed, bug }: Run,
) => {
  const { port } = stage.places;
  const count = plan.commands - CALM - (bug ? 0 : PEOPLE.length);
  const faults = new Faults({ ...plan, commands: count }, seed, ({ target, afterMs }) => {
    if (target === 'postgres') return stage.crashPostgres(afterMs);
    if (target === 'kafka') return stage.crashKafka(afterMs);
    return processes.killAtWork(target, afterMs);
  });
  await sendAll(ledger, { port, orders: ordersOf('calm', CALM, seed, plan.people), ...calmly });
  const calm = killsNobody(plan) ? [] : (await settle(stage)).findings;

  const admit = (number: number): Promise<void> => faults.admit(number);
  const orders = ordersOf('storm', count, seed, plan.people);
  await sendAll(ledger, { port, orders, admit, answered: faults.answered });
  await faults.settled();
  const began = performance.now();
  const settled = await settle(stage);
  return { calm, ...settled, mendedIn: secondsSince(began) };
};

/** The storm, watched by a reader, and everything that must hold when it is over. */
const watchedUnderFire = async (
  stage: Stage,
  processes: Processes,
  ledger: ClientLedger,
  run: Run,
) => {
  const before = await mostOpenFiles(processes);
  const watch = new Watch(stage.owners, PEOPLE, randomFrom(run.seed));
  watch.start();
  const { calm, mendedIn } = await underFire(stage, processes, ledger, run).catch(
    async (error: unknown) => {
      await watch.stop();
      throw error;
    },
  );
  const { findings, sight, heardIn } = await callEverybody(stage, ledger);
  const watched = await watch.stop();
  const openFiles = [before, await mostOpenFiles(processes)] as const;
  const folds = await foldThrice(stage.places.trail, stage.owners);
  return { calm, findings, sight, aftermath: { mendedIn, heardIn, watched, openFiles, folds } };
};

/** What is run. */
export interface Run extends Pick<Outcome, 'carrier' | 'plan' | 'seed'> {
  readonly bug?: Variant | undefined;
}

/** Commands from sixteen clients while the plan's kills fall; then a minute at most to catch up, and a last look. */
export const runOnce = async (run: Run): Promise<Outcome> => {
  const started = performance.now();
  const { carrier, plan, seed, bug } = run;
  const stage = await openStage(carrier, bug);
  const processes = new Processes(stage.places);
  const ledger = await ClientLedger.at(stage.clientLedger);
  try {
    const bootRefused = await refusesToBoot(stage.places.walking);
    await processes.start();
    const seen = bug
      ? { ...(await underFire(stage, processes, ledger, run)), aftermath: undefined }
      : await watchedUnderFire(stage, processes, ledger, run);
    const lines = await readClientLedger(stage.clientLedger);
    const again = await askAgain(stage.places.port, lines);
    const seconds = Math.round((performance.now() - started) / 1_000);
    const { fell } = processes;
    return { carrier, seed, plan, ...seen, lines, ...again, bootRefused, fell, seconds };
  } finally {
    await ledger.close();
    await processes.stop();
    await stage.drop();
  }
};

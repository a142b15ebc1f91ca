import { createPool, refuseUnsafeSettings, UnsafeDatabase, uuidv5 } from '@academy/event-store';
import { setTimeout as sleep } from 'node:timers/promises';
import { check } from './checker.js';
import { ClientLedger, readClientLedger, type Line } from './client-ledger.js';
import { ask, sendAll } from './clients.js';
import { Faults, type Plan } from './faults.js';
import type { Finding } from './finding.js';
import { look, type Sight } from './look.js';
import type { Bug, Carrier, Order } from './places.js';
import { Processes } from './processes.js';
import { randomFrom } from './random.js';
import { openStage, type Stage } from './stage.js';

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
  /** Before the first kill, and in the end. */
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
  readonly seconds: number;
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

const ordersOf = (name: string, count: number, seed: number): Order[] => {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, number) => ({
    command: uuidv5('crash', name, String(number)),
    person: PEOPLE[Math.floor(random() * PEOPLE.length)] ?? '',
  }));
};

/**
 * Looks until nothing is wrong, something is that time cannot mend, or a minute has passed. What work under way may still mend is
 * left out where something else is wrong for good.
 */
const settle = async (stage: Stage): Promise<{ findings: Finding[]; sight: Sight }> => {
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

/** Asks what was once unknown again, long after: whoever asks gets the first answer. */
const askAgain = async (port: number, lines: readonly Line[]) => {
  const unknown = new Set(lines.filter(({ is }) => is === 'unknown').map(({ command }) => command));
  const answers = new Map(
    lines.filter((line) => line.is === 'acknowledged').map((line) => [line.command, line]),
  );
  let otherAnswers = 0;
  for (const line of lines) {
    if (line.is !== 'sent' || !unknown.has(line.command)) continue;
    const { command, person } = line;
    const first = answers.get(command);
    const again = await ask(port, { command, person });
    const isSame =
      'answer' in again &&
      again.answer.position === first?.position &&
      again.answer.streamVersion === first.streamVersion;
    if (!isSame) otherAnswers += 1;
  }
  return { askedAgain: unknown.size, otherAnswers };
};

const underFire = async (
  stage: Stage,
  processes: Processes,
  { plan, seed }: Pick<Outcome, 'plan' | 'seed'>,
) => {
  const { port } = stage.places;
  const ledger = await ClientLedger.at(stage.clientLedger);
  const faults = new Faults(plan, seed, ({ target, afterMs }) => {
    if (target === 'postgres') return stage.crashPostgres(afterMs);
    if (target === 'kafka') return stage.crashKafka(afterMs);
    return processes.killAtWork(target, afterMs);
  });
  const calmly = { admit: async () => undefined, answered: () => undefined };
  await sendAll(ledger, { port, orders: ordersOf('calm', CALM, seed), ...calmly });
  const calm = (await settle(stage)).findings;

  const orders = ordersOf('storm', plan.commands - CALM, seed);
  const admit = (number: number): Promise<void> => faults.admit(number);
  await sendAll(ledger, { port, orders, admit, answered: faults.answered });
  await faults.settled();
  await ledger.close();
  return { calm, ...(await settle(stage)) };
};

/** What is run. */
export interface Run extends Pick<Outcome, 'carrier' | 'plan' | 'seed'> {
  readonly bug?: Bug;
}

/** Commands from sixteen clients while the plan's kills fall; then a minute at most to catch up, and a last look. */
export const runOnce = async ({ carrier, plan, seed, bug }: Run): Promise<Outcome> => {
  const started = performance.now();
  const stage = await openStage(carrier, bug);
  const processes = new Processes(stage.places);
  try {
    const bootRefused = await refusesToBoot(stage.places.walking);
    await processes.start();
    const seen = await underFire(stage, processes, { plan, seed });
    const lines = await readClientLedger(stage.clientLedger);
    const again = await askAgain(stage.places.port, lines);
    const seconds = Math.round((performance.now() - started) / 1_000);
    return {
      carrier,
      seed,
      plan,
      ...seen,
      lines,
      ...again,
      bootRefused,
      fell: processes.fell,
      seconds,
    };
  } finally {
    await processes.stop();
    await stage.drop();
  }
};

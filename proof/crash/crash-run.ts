import { uuidv5 } from '@academy/event-store';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { resultOf, type Dose, type Proof } from '../proof.js';
import { check, type Findings } from './checker.js';
import { ClientLedger } from './client-ledger.js';
import { sendAll } from './clients.js';
import { parts, type Bug } from './places.js';
import { Processes } from './processes.js';
import { openStage, type Stage } from './stage.js';

interface Faults {
  readonly commands: number;
  readonly processKills: number;
  readonly postgresKills: number;
}

const FULL: Faults = { commands: 2_000, processKills: 20, postgresKills: 5 };
const SMALL: Faults = { commands: 400, processKills: 4, postgresKills: 2 };

interface Outcome extends Findings {
  readonly acknowledged: number;
  readonly unknown: number;
  readonly kills: number;
}

/** A small generator with a seed, so that a run can be repeated (mulberry32). */
const randomFrom = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Kills in a shuffled order, one each time another share of the commands has been answered. */
const faultsOf = (stage: Stage, processes: Processes, faults: Faults, random: () => number) => {
  const order = [
    ...Array.from(
      { length: faults.processKills },
      (_, index) => parts[index % parts.length] ?? 'walk',
    ),
    ...Array.from({ length: faults.postgresKills }, () => 'postgres' as const),
  ]
    .map((target) => ({ target, at: random() }))
    .sort((a, b) => a.at - b.at);
  const every = faults.commands / (order.length + 1);
  let under: Promise<void> = Promise.resolve();
  let done = 0;
  return {
    onAnswer: (answered: number): void => {
      if (answered < every * (done + 1)) return;
      const target = order[done++]?.target;
      if (target === 'postgres') under = under.then(() => stage.crashPostgres());
      else if (target) processes.kill(target);
    },
    settled: () => under,
  };
};

/** Looks until nothing is wrong any more, or for 30 s: what is still wrong then stays wrong. */
const settle = async (stage: Stage, ledger: ClientLedger): Promise<Findings> => {
  const deadline = performance.now() + 30_000;
  for (;;) {
    const findings = await check(stage.owners, stage.owners.trail, ledger.acknowledged);
    if (findings.anomalies.length === 0 || performance.now() > deadline) return findings;
    if (findings.anomalies.some((anomaly) => anomaly.startsWith('I1'))) return findings;
    await sleep(500);
  }
};

const crash = async (faults: Faults, seed: number, bug?: Bug): Promise<Outcome> => {
  const stage = await openStage(bug);
  const processes = new Processes(stage.places);
  try {
    await processes.start();
    const ledger = await ClientLedger.at(join(stage.folder, 'client-ledger.ndjson'));
    const people = Array.from({ length: 40 }, (_, index) => uuidv5('walker', String(index)));
    const killing = faultsOf(stage, processes, faults, randomFrom(seed));
    const { commands } = faults;
    await sendAll(ledger, {
      port: stage.places.port,
      people,
      commands,
      onAnswer: killing.onAnswer,
    });
    await killing.settled();
    const findings = await settle(stage, ledger);
    await ledger.close();
    const { acknowledged, unknown } = ledger;
    return { ...findings, acknowledged: acknowledged.length, unknown, kills: processes.kills };
  } finally {
    await processes.stop();
    await stage.drop();
  }
};

const tell = ({ acknowledged, unknown, kills, steps, echoes, anomalies }: Outcome): string =>
  `${acknowledged} acknowledged, ${unknown} resent, ${kills} processes killed, ${steps} steps, ${echoes} echoes; ` +
  (anomalies.length === 0 ? 'no anomaly' : anomalies.join('; '));

/** A seeded bug is caught when some run of at most three seeds shows an anomaly. */
const caught = async (bug: Bug, faults: Faults): Promise<readonly [string, boolean]> => {
  for (const seed of [11, 12, 13]) {
    const outcome = await crash(faults, seed, bug);
    if (outcome.anomalies.length > 0)
      return [`${bug} caught with seed ${seed}: ${outcome.anomalies.join('; ')}`, true];
  }
  return [`${bug} was not caught by three seeds`, false];
};

/** More deaths of PostgreSQL than usual for the bug that only they show. */
const faultsFor = (bug: Bug): Faults =>
  bug === 'S-01'
    ? { ...SMALL, processKills: 0, postgresKills: 4 }
    : { ...SMALL, processKills: 12, postgresKills: 0 };

const run = async (dose: Dose) => {
  const faults = dose === 'full' ? FULL : SMALL;
  const clean = await crash(faults, 1);
  const all = clean.acknowledged === faults.commands && clean.steps === faults.commands;
  const bugs: Bug[] = ['S-01', 'S-08', 'S-09'];
  const verdicts: (readonly [string, boolean])[] = [];
  for (const bug of bugs) verdicts.push(await caught(bug, faultsFor(bug)));
  return resultOf([
    [
      `seed 1, ${faults.processKills} kills of processes, ${faults.postgresKills} of PostgreSQL: ${tell(clean)}`,
      all && clean.anomalies.length === 0,
    ],
    ...verdicts,
  ]);
};

/** Nothing acknowledged is lost and nothing happens twice, whatever is killed; the rig sees the bugs it is there to see. */
export const crashRun: Proof = {
  name: 'crash-run',
  claim:
    'commands under kill -9 of every process and of PostgreSQL: 0 acknowledged events lost, 0 effects doubled, order per ' +
    'participant kept, unknown outcomes converge; S-01, S-08 and S-09 are caught',
  run,
};

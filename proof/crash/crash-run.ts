import { resultOf, type Dose, type Proof, type ProofResult } from '../proof.js';
import type { Plan } from './faults.js';
import { runOnce } from './one-run.js';
import type { Carrier } from './places.js';
import { report, reportShortly } from './report.js';
import { catchBug, seededBugs } from './seeded-bugs.js';

/** By what carries the events: the same kills, and the broker's own where there is one. */
const FULL: Readonly<Record<Carrier, Plan>> = {
  postgres: {
    commands: 10_000,
    kills: { walk: 10, relay: 10, echo: 10, trail: 10, postgres: 10 },
  },
  kafka: {
    commands: 10_000,
    kills: { walk: 9, relay: 8, echo: 8, trail: 8, postgres: 8, kafka: 9 },
  },
};
const SMALL: Readonly<Record<Carrier, Plan>> = {
  postgres: { commands: 400, kills: { walk: 1, relay: 1, echo: 1, trail: 1, postgres: 2 } },
  kafka: { commands: 400, kills: { walk: 1, relay: 1, trail: 1, postgres: 1, kafka: 2 } },
};
const carriers: readonly Carrier[] = ['postgres', 'kafka'];
/** Further runs at the full dose, which must not cry wolf either. */
const MORE_SEEDS = 2;

const run = async (dose: Dose, seed: number): Promise<ProofResult> => {
  const isFull = dose === 'full';
  const checks = [];
  for (const carrier of carriers) {
    const plan = (isFull ? FULL : SMALL)[carrier];
    checks.push(...report(await runOnce({ carrier, plan, seed })));
    for (let more = 1; isFull && more <= MORE_SEEDS; more += 1)
      checks.push(
        reportShortly(await runOnce({ carrier, plan: SMALL[carrier], seed: seed + more })),
      );
  }
  for (const bug of seededBugs) checks.push(await catchBug(bug, seed));
  return resultOf(checks);
};

/** Nothing acknowledged is lost and nothing happens twice, whatever is killed; the rig sees the bugs it is there to see. */
export const crashRun: Proof = {
  name: 'crash-run',
  claim:
    'commands over each bus under kill -9 of every process, of PostgreSQL and of the broker: 0 acknowledged events lost, 0 effects ' +
    'doubled, order per participant kept, unknown outcomes converge, no reader is shown less than before, the read model equals its ' +
    'rebuild and an independent fold; S-01, S-08 and S-09 are caught',
  run,
};

import { resultOf, type Dose, type Proof, type ProofResult } from '../proof.js';
import type { Plan } from './faults.js';
import { runOnce } from './one-run.js';
import { report, reportShortly } from './report.js';
import { catchBug, seededBugs } from './seeded-bugs.js';

const FULL: Plan = {
  commands: 2_000,
  kills: { walk: 5, relay: 5, echo: 5, trail: 5, postgres: 5 },
};
const SMALL: Plan = { commands: 400, kills: { walk: 1, relay: 1, echo: 1, trail: 1, postgres: 2 } };
/** Further runs at the full dose, which must not cry wolf either. */
const MORE_SEEDS = 2;

const run = async (dose: Dose, seed: number): Promise<ProofResult> => {
  const isFull = dose === 'full';
  const checks = report(await runOnce(isFull ? FULL : SMALL, seed));
  for (let more = 1; isFull && more <= MORE_SEEDS; more += 1)
    checks.push(reportShortly(await runOnce(SMALL, seed + more)));
  for (const bug of seededBugs) checks.push(await catchBug(bug, seed));
  return resultOf(checks);
};

/** Nothing acknowledged is lost and nothing happens twice, whatever is killed; the rig sees the bugs it is there to see. */
export const crashRun: Proof = {
  name: 'crash-run',
  claim:
    'commands under kill -9 of every process and of PostgreSQL: 0 acknowledged events lost, 0 effects doubled, order per ' +
    'participant kept, unknown outcomes converge; S-01, S-08 and S-09 are caught',
  run,
};

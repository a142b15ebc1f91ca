import { resultOf, type Dose, type Proof, type ProofResult } from '../proof.js';
import type { Plan } from './faults.js';
import { runOnce } from './one-run.js';
import type { Carrier } from './places.js';
import { report, reportShortly, type Check } from './report.js';
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

/** Short runs without a bug, in which the checker must not cry wolf: of so many seeds for each carrier. */
const CLEAN: Readonly<Record<Carrier, Plan>> = {
  postgres: { commands: 240, kills: { walk: 1, relay: 1, trail: 1, postgres: 1 } },
  kafka: { commands: 240, kills: { walk: 1, relay: 1, trail: 1, kafka: 1 } },
};
const CLEAN_SEEDS: Readonly<Record<Dose, number>> = { small: 0, full: 10 };

const PLANS = { small: SMALL, full: FULL };
/** Every bug of a dose and of the smaller ones. */
const BUGS_FROM: Readonly<Record<Dose, readonly Dose[]>> = {
  small: ['small'],
  full: ['small', 'full'],
};

/** Runs at the same time: most of a short one is waiting for what was killed. The full dose leaves the machine to each. */
const AT_ONCE: Readonly<Record<Dose, number>> = { small: 2, full: 1 };

type Run = () => Promise<readonly Check[]>;

const runsOf = (dose: Dose, seed: number): readonly Run[] => {
  const planned = carriers.map((carrier): Run => {
    const plan = PLANS[dose][carrier];
    return async () => report(await runOnce({ carrier, plan, seed }));
  });
  const clean = carriers.flatMap((carrier) =>
    Array.from({ length: CLEAN_SEEDS[dose] }, (_, index): Run => {
      const order = { carrier, plan: CLEAN[carrier], seed: seed + index };
      return async () => [reportShortly(await runOnce(order))];
    }),
  );
  const buggy = seededBugs
    .filter(({ from }) => BUGS_FROM[dose].includes(from))
    .map((bug): Run => async () => [await catchBug(bug, seed)]);
  return [...planned, ...clean, ...buggy];
};

const run = async (dose: Dose, seed: number): Promise<ProofResult> => {
  const runs = runsOf(dose, seed);
  const checks: Check[] = [];
  for (let done = 0; done < runs.length; done += AT_ONCE[dose]) {
    const together = runs.slice(done, done + AT_ONCE[dose]).map((one) => one());
    checks.push(...(await Promise.all(together)).flat());
  }
  return resultOf(checks);
};

/** Nothing acknowledged is lost and nothing happens twice, whatever is killed; the rig sees the bugs it is there to see. */
export const crashRun: Proof = {
  name: 'crash-run',
  claim:
    'commands over each bus under kill -9 of every process, of PostgreSQL and of the broker: 0 acknowledged events lost, 0 effects ' +
    'doubled, order per participant kept, unknown outcomes converge, no reader is shown less than before, the read model equals its ' +
    'rebuild and an independent fold; S-01 … S-12 are caught, and 20 clean seeds are no alarm',
  run,
};

import type { Plan } from './faults.js';
import { tellFindings, type Finding } from './finding.js';
import { runOnce, type Outcome } from './one-run.js';
import type { Bug } from './places.js';

/** A bug on purpose, the kills that bring it to light, and what must be found for it to count as caught. */
interface SeededBug {
  readonly bug: Bug;
  readonly what: string;
  readonly plan: Plan;
  readonly shows: (finding: Finding) => boolean;
}

const doubledInReadModel = ({ invariant, what }: Finding): boolean =>
  invariant === 'I2' && what.endsWith('in the read model');

export const seededBugs: readonly SeededBug[] = [
  {
    bug: 'S-01',
    what: 'synchronous_commit = off',
    plan: { commands: 200, kills: { postgres: 3 } },
    shows: ({ invariant }) => invariant === 'I1',
  },
  {
    bug: 'S-08',
    what: 'checkpoint in another transaction than the effect',
    plan: { commands: 160, kills: { trail: 3 } },
    shows: doubledInReadModel,
  },
  {
    bug: 'S-09',
    what: 'applies what arrives twice',
    plan: { commands: 160, kills: { relay: 2 } },
    shows: doubledInReadModel,
  },
];

/** Within so many seeds a bug must show. */
const TRIES = 3;

/** Caught is what shows after a kill and did not show before one. */
const isCaught = ({ shows }: SeededBug, { calm, findings }: Outcome): boolean =>
  calm.length === 0 && findings.some(shows);

const told = ({ seed, seconds, calm, findings }: Outcome): string => {
  const before = calm.length === 0 ? '' : `before any kill ${tellFindings(calm)}, then `;
  return `seed ${seed}, ${seconds} s: ${before}found ${tellFindings(findings)}`;
};

/** Runs the system with the bug until the checker sees it; three seeds at most. */
export const catchBug = async (
  seeded: SeededBug,
  seed: number,
): Promise<readonly [finding: string, held: boolean]> => {
  const { bug, what, plan } = seeded;
  const outcomes: Outcome[] = [];
  while (outcomes.length < TRIES) {
    const outcome = await runOnce({ carrier: 'postgres', plan, seed: seed + outcomes.length, bug });
    outcomes.push(outcome);
    if (!isCaught(seeded, outcome)) continue;
    const past = outcome.bootRefused
      ? '; the boot check refuses it, this test build went past'
      : '';
    const misses = outcomes.length === 1 ? '' : ` (seeds that missed it: ${outcomes.length - 1})`;
    return [`control CAUGHT, ${bug} (${what}${past}), ${told(outcome)}${misses}`, true];
  }
  return [`control NOT CAUGHT, ${bug} (${what}): ${outcomes.map(told).join(' | ')}`, false];
};

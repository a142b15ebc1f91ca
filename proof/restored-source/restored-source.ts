import { resultOf, type Dose, type Proof, type ProofResult } from '../proof.js';
import { runOnce, type Outcome, type Plan } from './one-run.js';

const SMALL: Plan = { people: 100, before: 500, lost: 300, after: 200 };
const FULL: Plan = { people: 2_000, before: 50_000, lost: 10_000, after: 5_000 };
const MOST_MS = 60_000;

type Check = readonly [finding: string, held: boolean];

const report = (outcome: Outcome): readonly Check[] => {
  const { plan, seed, events, noticed, noticedMs, rebuiltMs } = outcome;
  const { people, differing, healed, waiting, wrongStreams } = outcome;
  const [backup, before, end] = events;
  const seconds = (noticedMs / 1_000).toFixed(1);
  return [
    [
      `seed ${seed}: a source of ${before} events, all of them applied by its follower, restored to a backup of ${backup}, while its processes live on`,
      backup === plan.before && before === plan.before + plan.lost,
    ],
    [
      noticed
        ? `noticed ${seconds} s later: ${noticed.reason}, ${noticed.detail.split(' ').slice(0, 4).join(' ')}`
        : `not noticed within ${seconds} s`,
      noticed !== undefined && noticedMs <= MOST_MS,
    ],
    [
      `the source goes on with other commands to ${end} events, ${wrongStreams} streams decided on what is gone`,
      end === plan.before + 2 * plan.after && wrongStreams === 0,
    ],
    [
      `before the rebuild ${differing} rows differ from a fold of the source; the rebuild and its flip take ${(rebuiltMs / 1_000).toFixed(1)} s while commands go on; then ${healed} of ${people} rows differ and ${waiting} people wait`,
      differing > 0 && healed === 0 && waiting === 0,
    ],
  ];
};

const run = async (dose: Dose, seed: number): Promise<ProofResult> =>
  resultOf(report(await runOnce({ plan: dose === 'full' ? FULL : SMALL, seed })));

/** Positions that are issued again are never taken for those that were there before. */
export const restoredSource: Proof = {
  name: 'restored-source',
  claim:
    'a source restored to an earlier backup is noticed by its followers within 60 s, healed by a rebuild, and the read model equals a ' +
    'fold of the restored source',
  run,
};

import { tellFigures } from '../load/figures.js';
import { resultOf, type Dose, type Proof, type ProofResult } from '../proof.js';
import { runOnce, type Outcome, type Plan } from './one-run.js';

const SMALL: Plan = { events: 30_000, perSecond: 100, baselineSeconds: 5 };
const FULL: Plan = { events: 1_000_000, perSecond: 100, baselineSeconds: 60 };
/** What the rebuild may cost a command at the 99th percentile, of what it takes without. */
const MOST = 1.5;

type Check = readonly [finding: string, held: boolean];

const reportBuild = ({ plan, seed, kill, folded, during }: Outcome): Check => [
  `seed ${seed}: ${folded} events folded in bulk and flipped to in ${(during.count / plan.perSecond).toFixed(0)} s beside ${plan.perSecond} commands/s; kill -9 of the builder after ${kill.done} of ${kill.parts} parts, another process did the rest`,
  kill.alive && kill.done > 0 && kill.done < kill.parts && folded >= plan.events,
];

/** A few seconds have no percentile worth a verdict: at the small dose it is told and not judged. */
const reportLoad = ({ baseline, during }: Outcome, dose: Dose): Check => {
  const times = during.p99 / baseline.p99;
  return [
    `from a command to its answer ${tellFigures(baseline)} before and between the two builders (${baseline.count} commands), ${tellFigures(during)} during the rebuild (${during.count} commands): p99 ${times.toFixed(2)}×${dose === 'full' ? ` (at most ${MOST}×)` : ', not judged'}`,
    dose === 'small' || times <= MOST,
  ];
};

const reportReads = ({ readings, errors }: Outcome): Check => {
  const { reads, failed, mixed, older, lacking } = readings;
  return [
    `${reads} reads of 20 people each all the while: ${failed} failed, ${mixed} mixed two generations, ${lacking} lacked somebody, ${older} rows knew less than before; ${errors} errors in the service`,
    reads > 0 && failed + mixed + lacking + older + errors === 0,
  ];
};

const reportHashes = ({ live, fold }: Outcome): Check => [
  `after the flip ${live.rows} rows, hash ${live.hash}; an independent fold of the ledger has ${fold.rows} rows, hash ${fold.hash}`,
  live.rows > 0 && live.rows === fold.rows && live.hash === fold.hash,
];

const reportControl = ({ tampered, fold }: Outcome): Check => {
  const isCaught = tampered.mixed > 0 && tampered.hash !== fold.hash;
  return [
    `control ${isCaught ? 'CAUGHT' : 'NOT CAUGHT'}, the live rows rewritten in place: ${tampered.mixed} reads mixed two generations, the hash is another one`,
    isCaught,
  ];
};

const run = async (dose: Dose, seed: number): Promise<ProofResult> => {
  const outcome = await runOnce({ plan: dose === 'full' ? FULL : SMALL, seed });
  return resultOf([
    reportBuild(outcome),
    reportLoad(outcome, dose),
    reportReads(outcome),
    reportHashes(outcome),
    reportControl(outcome),
  ]);
};

/** Whoever reads or commands does not notice a rebuild. */
export const rebuildUnderLoad: Proof = {
  name: 'rebuild-under-load',
  claim:
    'a rebuild beside 100 commands/s, its builder killed once in the middle: no failed read, no answer that mixes two generations, p99 of commands at ' +
    'most 1.5 times its baseline (of 1 million events), the hash of what is read equals that of an independent fold',
  run,
};

import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { crashRun } from './crash/crash-run.js';
import { kafkaFaults } from './kafka-faults/kafka-faults.js';
import { ledgerRaces } from './ledger-races/ledger-races.js';
import { poison } from './poison/poison.js';
import { keepOnPage } from './proof-page.js';
import type { Dose, Proof, ProofResult } from './proof.js';
import { rebuildUnderLoad } from './rebuild-under-load/rebuild-under-load.js';
import { restoredSource } from './restored-source/restored-source.js';
import { weekOutage } from './week-outage/week-outage.js';

const proofs: readonly Proof[] = [
  ledgerRaces,
  crashRun,
  kafkaFaults,
  poison,
  restoredSource,
  rebuildUnderLoad,
  weekOutage,
];

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();

/** What is checked out; the page that proofs are kept on changes with every one of them. */
const commit = (): string => {
  const head = git('describe', '--always');
  return git('status', '--porcelain', '--untracked-files=no', ':/', ':!/docs/proof.md')
    ? `${head}-dirty`
    : head;
};

const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;

const circumstances = (): string =>
  `Commit ${commit()}, ${new Date().toISOString()}, ${machine()}.`;

const tell = (lines: string[], line: string): void => {
  lines.push(line);
  process.stdout.write(`${line}\n`);
};

const hold = async (proof: Proof, dose: Dose, seed: number): Promise<ProofResult> => {
  try {
    return await proof.run(dose, seed);
  } catch (error) {
    return {
      passed: false,
      findings: [
        `FAILS: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      ],
    };
  }
};

const { values } = parseArgs({
  options: {
    dose: { type: 'string', default: 'full' },
    only: { type: 'string' },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
});
const dose: Dose = values.dose === 'small' ? 'small' : 'full';
const seed = Number(values.seed);
const wanted = values.only?.split(',');
const chosen = proofs.filter(({ name }) => wanted === undefined || wanted.includes(name));
const refuse = (why: string): never => {
  process.stderr.write(`${why}\n`);
  process.exit(2);
};
if (chosen.length === 0)
  refuse(`no such proof; there are: ${proofs.map(({ name }) => name).join(', ')}`);
if (!Number.isSafeInteger(seed)) refuse('a seed is a whole number');
if (values.write && dose !== 'full') refuse('only what the full dose printed is kept');

let failed = 0;
for (const proof of chosen) {
  const lines: string[] = [];
  const started = performance.now();
  tell(lines, `${proof.name}: ${proof.claim}`);
  const { passed, findings } = await hold(proof, dose, seed);
  for (const finding of findings) tell(lines, `  ${finding}`);
  tell(
    lines,
    `  ${passed ? 'passed' : 'FAILED'} in ${Math.round((performance.now() - started) / 1_000)} s at the ${dose} dose`,
  );
  process.stdout.write('\n');
  if (!passed) failed += 1;
  if (values.write && passed)
    await keepOnPage({ name: proof.name, lines, circumstances: circumstances() });
}
process.stdout.write(`${chosen.length - failed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);

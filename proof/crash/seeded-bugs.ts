import type { Dose } from '../proof.js';
import { killsNobody, type Plan } from './faults.js';
import { tellFindings, type Finding } from './finding.js';
import { runOnce, type Outcome } from './one-run.js';
import type { Bug, Carrier, Variant } from './places.js';
import { isClean } from './report.js';

/** A bug on purpose, the run that brings it to light, and what must be found for it to count as caught. */
interface SeededBug {
  readonly bug: Bug;
  readonly what: string;
  readonly plan: Plan;
  /** PostgreSQL unless told. */
  readonly carrier?: Carrier;
  /** What the bug presupposes, itself clean; where nobody is killed the product is, unless told. */
  readonly control?: Variant;
  readonly shows: (finding: Finding) => boolean;
  /** The smallest dose at which it is run. */
  readonly from: Dose;
}

const ofReadModel = ({ what }: Finding): boolean => what.endsWith('in the read model');
const doubledInReadModel = (finding: Finding): boolean =>
  finding.invariant === 'I2' && ofReadModel(finding);
const brokenIn =
  (invariant: Finding['invariant']) =>
  (finding: Finding): boolean =>
    finding.invariant === invariant && ofReadModel(finding);
const brokenOnBus = ({ what, harm }: Finding): boolean =>
  what === 'events on the bus' && (harm === 'lost' || harm === 'out of order');

/** Sixteen clients at once and nobody killed: for what goes wrong all by itself. */
const busy: Plan = { commands: 200, kills: {} };

export const seededBugs: readonly SeededBug[] = [
  {
    ...{ bug: 'S-01', what: 'synchronous_commit = off', from: 'small' },
    plan: { commands: 200, kills: { postgres: 3 } },
    shows: ({ invariant }) => invariant === 'I1',
  },
  {
    ...{ bug: 'S-02', what: 'several sends at once on an idempotent kafkajs producer' },
    ...{ carrier: 'kafka', from: 'full' },
    ...{ plan: { commands: 160, kills: {}, people: 4 }, control: 'swallowed' },
    shows: brokenOnBus,
  },
  {
    ...{ bug: 'S-03', what: 'gap detection by two statements', from: 'full' },
    ...{ plan: busy, control: 'unfenced', shows: brokenIn('I7') },
  },
  {
    ...{ bug: 'S-04', what: 'skips a gap after a second', from: 'full' },
    ...{ plan: busy, control: 'unfenced', shows: brokenIn('I7') },
  },
  {
    ...{ bug: 'S-05', what: 'checkpoint to the high-water mark after a short page', from: 'full' },
    ...{ plan: busy, shows: brokenIn('I8') },
  },
  {
    ...{ bug: 'S-06', what: 'rebuild to last_value', from: 'full' },
    ...{ plan: busy, control: 'unfenced', shows: brokenIn('I8') },
  },
  {
    ...{ bug: 'S-07', what: 'position cursor with an xmin filter', from: 'full' },
    ...{ plan: busy, control: 'unfenced', shows: brokenIn('I7') },
  },
  {
    ...{ bug: 'S-08', what: 'checkpoint in another transaction than the effect', from: 'small' },
    plan: { commands: 160, kills: { trail: 3 } },
    shows: doubledInReadModel,
  },
  {
    ...{ bug: 'S-09', what: 'applies what arrives twice', from: 'small' },
    plan: { commands: 160, kills: { relay: 2 } },
    shows: doubledInReadModel,
  },
  {
    ...{ bug: 'S-10', what: 'dead-letter queue without parking the key', from: 'full' },
    ...{ plan: busy, control: 'troubled', shows: brokenIn('I7') },
  },
  {
    ...{ bug: 'S-11', what: 'relay without fencing, two leaders', from: 'small' },
    plan: busy,
    shows: ({ invariant, what }) => invariant === 'I5' && what === 'events on the bus',
  },
  {
    ...{ bug: 'S-12', what: 'snapshot with a stale version, streams of 100 events', from: 'full' },
    ...{ plan: { commands: 200, kills: { walk: 2 }, people: 2 }, control: 'snapshots' },
    shows: brokenIn('I8'),
  },
];

/** Within so many seeds a bug must show. */
const TRIES = 3;

/** Clean runs that bugs have been compared to already. */
const controls = new Map<string, Promise<Outcome>>();

/**
 * Where something is killed, the calm before the first kill is a control: the bug must not show in it. Where nobody is, there is no
 * such calm, and the bug is compared to the same run, of the same seed, without it; so is a bug that presupposes what the product has not.
 */
const controlFor = (
  { plan, carrier = 'postgres', control }: SeededBug,
  seed: number,
): Promise<Outcome> | undefined => {
  if (!killsNobody(plan) && !control) return undefined;
  const key = `${carrier} ${control} ${seed} ${JSON.stringify(plan)}`;
  const run = controls.get(key) ?? runOnce({ carrier, plan, seed, bug: control });
  controls.set(key, run);
  return run;
};

/** Caught is what shows with the bug and the kills, and not without them. */
const isCaught = (
  { shows }: SeededBug,
  { calm, findings }: Outcome,
  control: Outcome | undefined,
): boolean => calm.length === 0 && (!control || isClean(control)) && findings.some(shows);

const told = ({ seed, seconds, calm, findings }: Outcome): string => {
  const before = calm.length === 0 ? '' : `before any kill ${tellFindings(calm)}, then `;
  return `seed ${seed}, ${seconds} s: ${before}found ${tellFindings(findings)}`;
};

const toldControl = (control: Outcome | undefined): string =>
  control ? `; the same without it: found ${tellFindings(control.findings)}` : '';

/** Runs the system with the bug until the checker sees it; three seeds at most. */
export const catchBug = async (
  seeded: SeededBug,
  seed: number,
): Promise<readonly [finding: string, held: boolean]> => {
  const { bug, what, plan, carrier = 'postgres' } = seeded;
  const tries: string[] = [];
  while (tries.length < TRIES) {
    const next = seed + tries.length;
    const outcome = await runOnce({ carrier, plan, seed: next, bug });
    const control = outcome.findings.some(seeded.shows)
      ? await controlFor(seeded, next)
      : undefined;
    const text = `${told(outcome)}${toldControl(control)}`;
    tries.push(text);
    if (!isCaught(seeded, outcome, control)) continue;
    const past = outcome.bootRefused
      ? '; the boot check refuses it, this test build went past'
      : '';
    const misses = tries.length === 1 ? '' : ` (seeds that missed it: ${tries.length - 1})`;
    return [`control CAUGHT, ${bug} (${what}${past}), ${text}${misses}`, true];
  }
  return [`control NOT CAUGHT, ${bug} (${what}): ${tries.join(' | ')}`, false];
};

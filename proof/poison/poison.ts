import type { Carrier } from '../crash/places.js';
import { tellFigures } from '../load/figures.js';
import { resultOf, type Dose, type Proof, type ProofResult } from '../proof.js';
import { runOnce, runStubbornly, type MendedOutcome, type Outcome, type Plan } from './one-run.js';

const SMALL: Plan = { people: 200, poisoned: 10, perSecond: 100, seconds: 7 };
const FULL: Plan = { people: 1_000, poisoned: 10, perSecond: 200, seconds: 30 };
/** Long enough for somebody to wait well over the limit. */
const CONTROL: Plan = { people: 200, poisoned: 10, perSecond: 100, seconds: 8 };
const carriers = { small: ['postgres'], full: ['postgres', 'kafka'] } as const;
/** What poison may cost anybody else. */
const MOST_MS = 2_000;

type Check = readonly [finding: string, held: boolean];

const names: Readonly<Record<Carrier, string>> = {
  postgres: 'the PostgreSQL bus',
  kafka: 'Kafka',
};

const extraOf = ({ calm, poisoned }: Outcome): number => poisoned.max - calm.max;

const tellExtra = (ms: number): string => (ms > 0 ? `${ms.toFixed(0)} ms longer` : 'no longer');

const waitingIn = ({ parked }: Outcome): number =>
  parked
    .filter(({ reason }) => reason !== 'poison-record')
    .reduce((sum, { waiting }) => sum + waiting + 1, 0);

const tellLoad = ({ carrier, seed, plan }: Outcome): string =>
  `over ${names[carrier]}, seed ${seed}, ${plan.perSecond} commands/s of ${plan.people} people`;

const reportDelay = (outcome: Outcome): Check => {
  const { calm, poisoned } = outcome;
  const extra = extraOf(outcome);
  return [
    `${tellLoad(outcome)}: from acknowledgement to row ${tellFigures(calm)} without poison (${calm.count} events), ${tellFigures(poisoned)} for everybody else with it (${poisoned.count} events): the slowest waits ${tellExtra(extra)}`,
    calm.count > 0 && poisoned.count > 0 && extra <= MOST_MS,
  ];
};

const recordsIn = ({ parked }: Outcome): number =>
  parked.filter(({ reason }) => reason === 'poison-record').length;

const reportParked = (outcome: MendedOutcome): Check => {
  const { plan, parked, damaged, gapsHealed } = outcome;
  const stuck = parked.filter(({ reason }) => reason === 'failed').length;
  const records = recordsIn(outcome);
  return [
    `${stuck} people parked by an event that fails, with ${waitingIn(outcome)} events in all; ${records} of ${damaged} spoilt records listed under keys of their own, ${gapsHealed} gaps healed from the source`,
    [stuck, records, damaged].every((count) => count === plan.poisoned) && gapsHealed > 0,
  ];
};

const reportMended = (outcome: MendedOutcome): Check => {
  const { plan, replayed, left, people, different } = outcome;
  const waiting = left.length - recordsIn(outcome);
  return [
    `after the fix, while the stream goes on: ${replayed} events replayed, ${waiting} people left waiting; ${people} people, ${different} rows differ from a fold of the ledger`,
    replayed >= waitingIn(outcome) && waiting === 0 && people === plan.people && different === 0,
  ];
};

const report = (outcome: MendedOutcome): Check[] => [
  reportDelay(outcome),
  reportParked(outcome),
  reportMended(outcome),
];

const reportControl = (outcome: Outcome): Check => {
  const extra = extraOf(outcome);
  const isCaught = extra > MOST_MS;
  return [
    `control ${isCaught ? 'CAUGHT' : 'NOT CAUGHT'}, a consumer that parks nobody, ${tellLoad(outcome)}: ${tellFigures(outcome.calm)} without poison, ${tellFigures(outcome.poisoned)} with it: the slowest waits ${tellExtra(extra)}`,
    isCaught,
  ];
};

const run = async (dose: Dose, seed: number): Promise<ProofResult> => {
  const plan = dose === 'full' ? FULL : SMALL;
  const checks: Check[] = [];
  for (const carrier of carriers[dose])
    checks.push(...report(await runOnce({ carrier, plan, seed })));
  checks.push(reportControl(await runStubbornly({ carrier: 'postgres', plan: CONTROL, seed })));
  return resultOf(checks);
};

/** One person's trouble is nobody else's. */
export const poison: Proof = {
  name: 'poison',
  claim:
    'ten people have a record that is no event and an event whose projection throws: nobody else is delayed by more than 2 s; after the ' +
    'fix what is parked is replayed in order and every row equals a fold of the ledger; a consumer that parks nobody is caught',
  run,
};

import { serviceNames, type ServiceName } from '@academy/contracts';
import { resultOf, type Dose, type Proof, type ProofResult } from '../proof.js';
import { compare, type Compared } from './compare.js';
import type { Play } from './play.js';

const PLAY = { begunOn: '2026-03-02', comeInDays: 60 };

type Weeks = Pick<Play, 'weekAfter' | 'days'>;

/** The week in which a service has something to do, and the time that it takes to tell. */
const WEEKS: Partial<Record<ServiceName, Weeks>> = {
  // The first of May, on which classes are planned in rooms of its campuses.
  'campus-directory': { weekAfter: 57, days: 130 },
  // People begin to work.
  aftercare: { weekAfter: 150, days: 200 },
};
const ANY_WEEK: Weeks = { weekAfter: 65, days: 130 };
const weeksOf = (service: ServiceName): Weeks => WEEKS[service] ?? ANY_WEEK;

/** The small dose lets one service rest, another with every seed. */
const restingAt = (dose: Dose, seed: number): readonly ServiceName[] => {
  const turn = serviceNames[seed % serviceNames.length];
  return dose === 'full' || turn === undefined ? serviceNames : [turn];
};

type Check = readonly [finding: string, held: boolean];

const report = ({
  service,
  people,
  events,
  missed,
  differing,
  forgetful,
  parked,
}: Compared): Check[] => [
  [
    `${service}: relay, consumers and timers at rest for a week in which ${missed} events of the others came and nobody asked it anything; ${people} people with ${events} events in the end`,
    missed > 0,
  ],
  [
    differing.length === 0
      ? `${service}: every person has the events, the standing and the refusals of the control run, each as often; what may differ: ids, drawn numbers, days, measured times, sealed values, how often a service was counted (not how far it brought the person), on how many days the same was done or told (not what came of it), whether a message was sent or its occasion had gone by, and reminders of appointments in that week`
      : `${service}: ${differing.length} people differ from the control run: ${differing.slice(0, 5).join('; ')}`,
    differing.length === 0,
  ],
  [`${service}: ${parked} events wait because something failed`, parked === 0],
  [
    `${service}: the check notices a service that forgets what it missed: ${forgetful} people differ`,
    forgetful > 0,
  ],
];

const run = async (dose: Dose, seed: number): Promise<ProofResult> => {
  const checks: Check[] = [];
  const people = dose === 'full' ? 24 : 8;
  for (const service of restingAt(dose, seed))
    checks.push(
      ...report(await compare({ ...PLAY, ...weeksOf(service), seed: `${seed}`, people, service })),
    );
  return resultOf(checks);
};

/** An outage of a service costs nobody anything. */
export const weekOutage: Proof = {
  name: 'week-outage',
  claim:
    'a service whose relay, consumers and timers rest for a simulated week in which nobody commands it does everything once afterwards: ' +
    "every person's outcome equals that of a run without the outage",
  run,
};

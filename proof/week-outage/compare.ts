import { SLICES, type ServiceName } from '@academy/contracts';
import { actors } from '../../services/academy/src/cohort/clients.js';
import {
  secretOf,
  startAcademy,
  type RunningAcademy,
} from '../../services/academy/test/academy.examples.js';
import { Gate } from './gate.js';
import { headsOf, inLedger } from './ledgers.js';
import { differencesOf, outcomesOf, parkedIn, type Outcome } from './outcome.js';
import { patientClients } from './patient-client.js';
import { playThrough, weekOf, type Play } from './play.js';

/** What the outage of a service came to, beside a run without one. */
export interface Compared {
  readonly service: ServiceName;
  readonly people: number;
  /** Events about these people in the run with the outage. */
  readonly events: number;
  /** Events that the others wrote in that week. */
  readonly missed: number;
  /** What differs from the control run, a line for each person. */
  readonly differing: readonly string[];
  /** How many people differ where the service forgets what it missed. */
  readonly forgetful: number;
  /** Events that wait because something failed. */
  readonly parked: number;
}

/** What happens in the week: nothing, an outage, or one after which the service believes to have seen everything. */
type Week = 'control' | 'outage' | 'forgetful';

interface Played {
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly missed: number;
  readonly parked: number;
}

const SIMULATION = '/academy/v1/simulation';

/** The seeded fault: what came meanwhile counts as seen, so that no gap is noticed. */
const forgetWhatItMissed = async (academy: RunningAcademy, service: ServiceName): Promise<void> => {
  const heads = await headsOf(academy);
  await inLedger(academy, service, async (client) => {
    for (const [source, head] of heads)
      await client.query(
        `insert into es.seen (consumer, source, slice, feed_epoch, position)
         select c.consumer, $1, slice, e.feed_epoch, $2
           from (select distinct consumer from es.seen where consumer like '%.reactions') c
          cross join (select feed_epoch from es.seen where source = $1 limit 1) e
          cross join generate_series(0, $3 - 1) slice
         on conflict (consumer, source, slice) do update set position = excluded.position`,
        [source, head.toString(), SLICES],
      );
  });
};

const sum = (values: Iterable<bigint>): bigint =>
  [...values].reduce((one, other) => one + other, 0n);

const play = async (plan: Play, week: Week): Promise<Played> => {
  const { service } = plan;
  const academy = await startAcademy(undefined, ['--simulate-from', plan.begunOn]);
  try {
    const signIns = await Promise.all(
      [...actors, 'jobs-portal'].map(async (id) => ({
        id,
        secret: await secretOf(academy, `client-${id}.secret`),
      })),
    );
    const gate = new Gate();
    const { signal } = new AbortController();
    const clients = patientClients(gate, { url: academy.url, signIns, signal });
    const administrator = clients['system-admin'];
    const command = (what: string, body: object) =>
      administrator.post(`${SIMULATION}/${what}`, `${what}-${JSON.stringify(body)}`, body);
    let missed = 0n;
    const gone = await playThrough(plan, {
      clients,
      gate,
      moveTo: async (to) => {
        await command('moves', { to });
      },
      weekBegins: async () => {
        missed -= sum((await headsOf(academy)).values());
        if (week !== 'control') await command('outages', { service });
      },
      weekEnds: async () => {
        missed += sum((await headsOf(academy)).values());
        if (week === 'control') return;
        if (week === 'forgetful') await forgetWhatItMissed(academy, service);
        await command('outages/end', { service });
      },
    });
    return {
      outcomes: await outcomesOf(academy, gone, { service, week: weekOf(plan) }),
      missed: Number(missed),
      parked: await parkedIn(academy),
    };
  } finally {
    await academy.drop();
  }
};

const differing = (control: Played, other: Played): string[] =>
  [...control.outcomes].flatMap(([key, outcome]) => {
    const now = other.outcomes.get(key);
    const differences = now ? differencesOf(outcome, now) : ['is missing'];
    return differences.length === 0 ? [] : [`${key}: ${differences.slice(0, 3).join(', ')}`];
  });

const eventsOf = ({ outcomes }: Played): number =>
  [...outcomes.values()].reduce(
    (count, { events }) => count + [...events.values()].reduce((one, other) => one + other, 0),
    0,
  );

/** Plays the same people without an outage, with one, and with one after which the service is forgetful. */
export const compare = async (plan: Play): Promise<Compared> => {
  const [control, outage, forgetful] = await Promise.all([
    play(plan, 'control'),
    play(plan, 'outage'),
    play(plan, 'forgetful'),
  ]);
  return {
    service: plan.service,
    people: plan.people,
    events: eventsOf(outage),
    missed: outage.missed,
    differing: differing(control, outage),
    forgetful: differing(control, forgetful).length,
    parked: control.parked + outage.parked,
  };
};

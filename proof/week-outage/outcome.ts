import { serviceNames, type ServiceName } from '@academy/contracts';
import type { Client } from 'pg';
import type { RunningAcademy } from '../../services/academy/test/academy.examples.js';
import { inLedger, type Happened } from './ledgers.js';
import type { Gone } from './play.js';
import { remindersIn, repeatedDaily, type Days } from './repeated.js';

/** What a person's way came to: what happened, how often, and where they stand. */
export interface Outcome {
  readonly refused: readonly string[];
  /** By service and type, with the body without what may differ, as often as it happened. */
  readonly events: ReadonlyMap<string, number>;
  readonly standing: string;
}

/** Ids are drawn anew, what a service at rest does it does later, and no two sealings under another key are alike. */
const MAY_DIFFER: readonly (readonly [pattern: RegExp, is: string])[] = [
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/, 'id'],
  [/^\d{4}-\d{2}-\d{2}/, 'day'],
  [/^(sealed:v1:|[0-9a-f]{64}$)/, 'sealed'],
];

/** Numbers that nobody can guess, and what is measured. */
const NEVER_ALIKE = new Set(['certificateNo', 'verifyCode', 'durationMs']);

/** A body without the values that may differ between two runs. */
export const withoutWhatMayDiffer = (value: unknown): unknown => {
  if (typeof value === 'string')
    return MAY_DIFFER.find(([pattern]) => pattern.test(value))?.[1] ?? value;
  if (Array.isArray(value)) return value.map(withoutWhatMayDiffer);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !NEVER_ALIKE.has(key))
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([key, inner]) => [key, withoutWhatMayDiffer(inner)]),
  );
};

const inEveryLedger = async <T>(
  academy: RunningAcademy,
  look: (client: Client) => Promise<T>,
): Promise<T[]> => {
  const all: T[] = [];
  for (const service of [...serviceNames, 'journey'] as const)
    all.push(await inLedger(academy, service, look));
  return all;
};

const happenedIn = async (client: Client): Promise<readonly Happened[]> => {
  const { rows } = await client.query<Happened>(
    `select current_database() || '.' || type "type", participant_id "participantId", data from es.events`,
  );
  return rows;
};

const NOTED = 'registration.CountedServiceNoted';
const SERVICES = ['ENTRY', 'COUNSELING', 'CLASS', 'REFERRAL', 'PLACEMENT', 'WORK'];

/** A service that is told late says nothing beside a later one (REG-12): what counts is how far they brought the person. */
const servedAs = (events: readonly Happened[]): string => {
  const kinds = events
    .filter(({ type }) => type === NOTED)
    .map(({ data }) => SERVICES.indexOf((data as { kind: string }).kind));
  return `${NOTED} as far as ${SERVICES[Math.max(...kinds)] ?? 'nothing'}`;
};

/** A message is sent, or its occasion went by before it could be. */
const isSettled = ({ type, data }: Happened): boolean =>
  type === 'registration.NotificationHandedOver' ||
  (type === 'registration.NotificationCancelled' &&
    (data as { reasonCode: string }).reasonCode === 'NO_LONGER_TRUE');

const SETTLED = 'registration.NotificationHandedOver, or no longer true';

const keyOf = (event: Happened): string =>
  isSettled(event) ? SETTLED : `${event.type} ${JSON.stringify(withoutWhatMayDiffer(event.data))}`;

const countOf = (happened: readonly Happened[], week: Days): ReadonlyMap<string, number> => {
  const late = remindersIn(happened, week);
  const events = happened.filter((one) => !late.has(one));
  const daily = repeatedDaily(events);
  const counts = new Map([[servedAs(events), 1]]);
  for (const event of daily)
    counts.set(`${isSettled(event) ? SETTLED : event.type}, day after day`, 1);
  for (const event of events.filter((one) => one.type !== NOTED && !daily.has(one))) {
    const key = keyOf(event);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

interface Told {
  readonly participantId: string;
  readonly nextStep?: { readonly code?: string; readonly owner?: string };
}

const standings = async (academy: RunningAcademy): Promise<ReadonlyMap<string, string>> => {
  const path = '/journey/v1/participations?pageSize=200';
  const response = await academy.ask(path, { as: 'hq-operator' });
  const { items } = (await response.json()) as { readonly items: readonly Told[] };
  return new Map(
    items.map(({ participantId, nextStep }) => [
      participantId,
      `${nextStep?.code ?? 'nothing'} by ${nextStep?.owner ?? 'nobody'}`,
    ]),
  );
};

/** Which service rests, and when; in the control run it would. */
export interface Outage {
  readonly service: ServiceName;
  readonly week: Days;
}

/** What a service did that concerns nobody: rooms, runs, orders. */
const aboutNobody = async (
  academy: RunningAcademy,
  { service, week }: Outage,
): Promise<readonly [string, Outcome]> => {
  const happened = await inLedger(academy, service, happenedIn);
  const events = countOf(
    happened.filter(({ participantId }) => participantId === null),
    week,
  );
  return ['nobody', { refused: [], events, standing: 'not open' }];
};

/** What everybody's way came to, by the key of the person, and what the service at rest did about nobody. */
export const outcomesOf = async (
  academy: RunningAcademy,
  gone: readonly Gone[],
  outage: Outage,
): Promise<ReadonlyMap<string, Outcome>> => {
  const happened = (await inEveryLedger(academy, happenedIn)).flat();
  const byPerson = Map.groupBy(happened, ({ participantId }) => participantId);
  const standing = await standings(academy);
  return new Map<string, Outcome>([
    await aboutNobody(academy, outage),
    ...gone.map(({ key, refused, way: { participantId } }): [string, Outcome] => [
      key,
      {
        refused,
        events: countOf(byPerson.get(participantId) ?? [], outage.week),
        standing: standing.get(participantId) ?? 'not open',
      },
    ]),
  ]);
};

/** How many events wait because something failed, over all services. */
export const parkedIn = async (academy: RunningAcademy): Promise<number> => {
  const counts = await inEveryLedger(academy, async (client) => {
    const { rows } = await client.query<{ n: string }>('select count(*) n from es.parked');
    return Number(rows[0]?.n);
  });
  return counts.reduce((sum, one) => sum + one, 0);
};

/** What differs between two outcomes of a person, in words; empty when nothing does. */
export const differencesOf = (control: Outcome, other: Outcome): readonly string[] => {
  const keys = new Set([...control.events.keys(), ...other.events.keys()]);
  const events = [...keys]
    .filter((key) => control.events.get(key) !== other.events.get(key))
    .map(
      (key) => `${key}: ${control.events.get(key) ?? 0} and ${other.events.get(key) ?? 0} times`,
    );
  const standing =
    control.standing === other.standing
      ? []
      : [`stands at ${control.standing} and ${other.standing}`];
  const refused =
    control.refused.join() === other.refused.join()
      ? []
      : [`refused ${control.refused.join() || 'nothing'} and ${other.refused.join() || 'nothing'}`];
  return [...events, ...standing, ...refused];
};

import type { CloudEvent } from '@academy/contracts';
import { servicesOf, startAcademy, type RunningAcademy } from './academy.examples.js';
import { readUntil } from './people.examples.js';
import { connectAsOwner } from './postgres.examples.js';

/** An entry of a timeline, as far as the specs look at it. */
export interface Entry {
  readonly id: string;
  readonly type: string;
  readonly data: unknown;
}

interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string;
}

const timelineOf = (participantId: string, pageSize: number): string =>
  `/journey/v1/participants/${participantId}/timeline?pageSize=${pageSize}`;

/** A person's whole timeline, page by page; waits for an event of the type where one is named. */
export const journeyOf = async (
  academy: RunningAcademy,
  participantId: string,
  until?: string,
): Promise<Entry[]> => {
  const arrived = ({ items }: Page<Entry>) =>
    until === undefined || items.some(({ type }) => type === until);
  await readUntil<Page<Entry>>(academy, timelineOf(participantId, 200), arrived);
  const entries: Entry[] = [];
  let cursor: string | undefined;
  do {
    const next = cursor === undefined ? '' : `&cursor=${cursor}`;
    const path = `${timelineOf(participantId, 3)}${next}`;
    const page = await readUntil<Page<Entry>>(academy, path, () => true);
    entries.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return entries;
};

/** At night in Seoul nobody is written to: a notification that waits for the morning is not on its way (T-09). */
const isOnItsWay = ({ type, data }: Entry): boolean =>
  type === 'NotificationCameDue' ||
  (type === 'NotificationRequested' &&
    Date.parse((data as { readonly sendAfter: string }).sendAfter) <= Date.now());

/** Whether every notification was handed over, given up or put off: nothing more comes of it by itself. */
const isQuiet = (entries: readonly Entry[]): boolean => {
  const last = new Map<unknown, Entry>();
  for (const entry of entries) {
    const { notificationId } = entry.data as { readonly notificationId?: string };
    if (notificationId !== undefined) last.set(notificationId, entry);
  }
  return ![...last.values()].some(isOnItsWay);
};

/** A person's journey once an event of this type is there and no notification is on its way. */
export const quietJourneyOf = async (
  academy: RunningAcademy,
  participantId: string,
  until: string,
): Promise<Entry[]> => {
  const whole = ({ items }: Page<Entry>) =>
    items.some(({ type }) => type === until) && isQuiet(items);
  await readUntil<Page<Entry>>(academy, timelineOf(participantId, 200), whole);
  return journeyOf(academy, participantId);
};

const byCause = (one: CloudEvent, other: CloudEvent): number =>
  Number(BigInt(one.hlc) - BigInt(other.hlc)) || (one.source < other.source ? -1 : 1);

const feedOf = async (academy: RunningAcademy, service: string): Promise<CloudEvent[]> => {
  const events: CloudEvent[] = [];
  let page: { readonly events: readonly CloudEvent[] };
  do {
    const after = events.at(-1)?.sequence ?? '0';
    const response = await academy.ask(`/${service}/v1/events?after=${after}`, {
      as: 'service',
    });
    page = (await response.json()) as typeof page;
    events.push(...page.events);
  } while (page.events.length > 0);
  return events;
};

/** The ids of a person's events in causal order, read from the ledgers of the services that wrote them. */
export const feedsOf = async (
  academy: RunningAcademy,
  participantId: string,
): Promise<string[]> => {
  const services = await servicesOf(academy.url);
  const feeds = await Promise.all(services.map((service) => feedOf(academy, service)));
  const own = feeds.flat().filter(({ participantid }) => participantid === participantId);
  return own.sort(byCause).map(({ id }) => id);
};

/** Empties what the journey keeps of people and its memory of what it has read, and starts the product again on the rest. */
export const rebuildJourney = async (academy: RunningAcademy): Promise<RunningAcademy> => {
  const client = await connectAsOwner(academy, 'journey');
  await client.query(`delete from read.journey_person; delete from read.campus_activity;
    delete from es.checkpoints where consumer like 'journey.%';
    delete from es.seen where consumer like 'journey.%'`);
  await client.end();
  await academy.stop();
  return startAcademy(academy.folder);
};

import { serviceNames, toCloudEvent, topicOf, type StoredEvent } from '@academy/contracts';
import type { Bus } from '@academy/event-bus';
import { foundOf, inTransaction, Poller, type EventStore, type Found } from '@academy/event-store';
import { setTimeout as sleep } from 'node:timers/promises';

const PAGE = 10;
/** How long a relay may be held up between its claim and its sending: by a collection of garbage, say. */
const HELD_UP_MS = 60;

const PLACE = `insert into es.checkpoints (consumer, source, position) values ('relay', $1, 0)
  on conflict (consumer, source) do update set updated_at = clock_timestamp() returning position`;
const CLAIM = `update es.checkpoints set position = $2 where consumer = 'relay' and source = $1`;

/** Takes the next page for itself: no other relay will send it. */
const claim = (store: EventStore, bus: Bus): Promise<readonly StoredEvent[]> =>
  inTransaction(store.pool, async (client) => {
    const { rows } = await client.query<{ position: bigint }>(PLACE, [bus.name]);
    const events = await store.readFeed(rows[0]?.position ?? 0n, PAGE);
    const last = events.at(-1);
    if (last) await client.query(CLAIM, [bus.name, last.position]);
    return events;
  });

/**
 * Seeded bug S-11: relays without a leader. Each claims a page, so that nothing is sent twice, and sends it; nothing keeps the one that
 * has claimed the later page from being the first to send. (The product's relay, robbed of its fence alone, can only repeat itself.)
 * The crash run must catch it.
 */
export const relayWithoutLeader = (store: EventStore, bus: Bus): void => {
  const service = serviceNames.find((name) => name === store.service);
  if (!service) throw new Error(`${store.service} publishes nothing`);
  const poll = async (): Promise<Found> => {
    const events = await claim(store, bus);
    await sleep(Math.random() * HELD_UP_MS);
    const published = events.filter(({ internal }) => !internal);
    await bus.publish(
      topicOf(service),
      published.map((event) => toCloudEvent(service, event)),
    );
    return foundOf(events.length, PAGE);
  };
  for (let relay = 0; relay < 2; relay += 1) new Poller({ poll, idleMs: 50 }).start();
};

import { serviceNames, type ServiceName, type StoredEvent } from '@academy/contracts';
import type { Newest } from '@academy/event-bus';
import type { EventStore } from '@academy/event-store';
import type { OpenService } from '@academy/platform';
import { setTimeout as sleep } from 'node:timers/promises';

/** Between two looks, in ms. */
const LOOK_EVERY_MS = 4;
/** Events that are read at once. */
const PAGE = 500;

/** The newest events of a ledger by slice: of its feed, and of what the bus carries of it. */
interface Head {
  readonly position: bigint;
  readonly feed: Newest;
  readonly bus: Newest;
}

const EMPTY: Head = { position: 0n, feed: new Map(), bus: new Map() };

const newestOf = (before: Newest, events: readonly StoredEvent[]): Newest =>
  new Map([...before, ...events.map(({ slice, position }) => [slice, position] as const)]);

/** What has come after a position. */
const readOn = async (store: EventStore, after: bigint): Promise<Head> => {
  let head: Head = { ...EMPTY, position: after };
  for (;;) {
    const events = await store.readFeed(head.position, PAGE);
    const last = events.at(-1);
    if (!last) return head;
    head = {
      position: last.position,
      feed: newestOf(head.feed, events),
      bus: newestOf(
        head.bus,
        events.filter(({ internal }) => !internal),
      ),
    };
  }
};

const isPassed = async (
  consumers: OpenService['consumers'],
  service: ServiceName,
  { feed, bus }: Head,
): Promise<boolean> => {
  const looks = await Promise.all(
    consumers.map(({ follows, consumer }) =>
      consumer.isPast(service, follows === 'feed' ? feed : bus),
    ),
  );
  return looks.every(Boolean);
};

/**
 * Knows when services have come to rest. It compares what the consumers have passed with what is in the ledgers, and never asks a
 * bus: what a broker says of itself is older than what a consumer knows.
 */
export class Quiescence {
  /** Up to where each ledger has been read, and everything of it was passed. */
  private readonly passed = new Map<string, bigint>();

  constructor(private readonly services: readonly OpenService[]) {}

  /**
   * Resolves when every event of these services has been relayed, read and reacted to, and nothing new came of it. What is parked
   * counts as worked: it waits for somebody.
   */
  async reached(): Promise<void> {
    for (let isQuiet = false; !isQuiet;) {
      // Everything known was passed before this look, so nothing is under way from which something new could come after it.
      const news = await Promise.all(this.services.map((service) => this.workOff(service)));
      isQuiet = !news.some(Boolean);
    }
  }

  /** Waits until all of what is new in a service's ledger has been passed; whether anything was. */
  private async workOff({ name, tools: { store } }: OpenService): Promise<boolean> {
    const after = this.passed.get(name) ?? 0n;
    const head = await readOn(store, after);
    if (head.position === after) return false;
    const service = serviceNames.find((one) => one === name); // the journey publishes nothing
    while (service && !(await this.isPassedByAll(service, head))) await sleep(LOOK_EVERY_MS);
    this.passed.set(name, head.position);
    return true;
  }

  private async isPassedByAll(service: ServiceName, head: Head): Promise<boolean> {
    const looks = await Promise.all(
      this.services.map(({ consumers }) => isPassed(consumers, service, head)),
    );
    return looks.every(Boolean);
  }
}

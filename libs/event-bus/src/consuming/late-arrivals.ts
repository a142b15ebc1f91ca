import { sliceOf } from '@academy/contracts';
import type { SourcedEvent } from '@academy/event-store';
import type { ClientBase } from 'pg';
import type { EventArchive } from '../archive.js';
import { arrivalOf, type Arrival } from './arrival.js';
import type { Seen } from './triage.js';
import type { Vocabulary } from './vocabulary.js';

interface Place {
  readonly hlc: bigint;
  readonly service: string;
  readonly position: bigint;
}

/** The journey's order: clock, source by bytes, sequence (architecture.md §3). */
const isBefore = (one: Place, other: Place): boolean => {
  if (one.hlc !== other.hlc) return one.hlc < other.hlc;
  if (one.service !== other.service) return one.service < other.service;
  return one.position < other.position;
};

const nameOf = (source: string, position: bigint): string => `${source}/${position}`;

interface Applied {
  readonly seen: ReadonlyMap<string, Seen>;
  readonly parked: ReadonlySet<string>;
}

export interface LateArrivalsOptions {
  readonly consumer: string;
  readonly archive: EventArchive;
  readonly vocabulary: Vocabulary;
}

/** People of a load some of whose events came later than what was already applied of them. */
export interface Late {
  readonly keys: ReadonlySet<string>;
  /** Everything that was applied of them and what is applied now, in causal order. */
  readonly events: readonly SourcedEvent[];
}

const NOBODY: Late = { keys: new Set(), events: [] };

/** The first event of each key. */
const firstsOf = (arrivals: readonly Arrival[]): ReadonlyMap<string, SourcedEvent> => {
  const firsts = new Map<string, SourcedEvent>();
  for (const { event } of arrivals)
    if (!firsts.has(event.partitionKey)) firsts.set(event.partitionKey, event);
  return firsts;
};

/**
 * Finds, in the transaction of the effect, who must be folded anew. What was applied is told by the consumer's own memory, never by
 * the archive, which may be ahead: of the load's source everything before the arrival, of the others what was seen, and nothing
 * that is parked.
 */
export class LateArrivals {
  constructor(private readonly options: LateArrivalsOptions) {}

  /** Those of whom something later is known than their first arrival, whether or not it was applied. */
  async perhaps(client: ClientBase, arrivals: readonly Arrival[]): Promise<readonly string[]> {
    if (arrivals.length === 0) return [];
    return this.options.archive.later(
      client,
      [...firstsOf(arrivals)].map(([key, { hlc, service: source, position: sequence }]) => ({
        ...{ key, hlc, source, sequence },
      })),
    );
  }

  /** Who of those that `perhaps` are late really is. `arrivals` are of one source, in order. */
  async among(
    client: ClientBase,
    candidates: readonly string[],
    arrivals: readonly Arrival[],
  ): Promise<Late> {
    if (candidates.length === 0) return NOBODY;

    const firsts = firstsOf(arrivals);
    const past = await this.pastOf(client, candidates, firsts);
    const late = new Set(
      past
        .filter((event) => {
          const first = firsts.get(event.partitionKey);
          return first !== undefined && isBefore(first, event);
        })
        .map(({ partitionKey }) => partitionKey),
    );
    const now = arrivals.map(({ event }) => event);
    const events = [...past, ...now].filter(({ partitionKey }) => late.has(partitionKey));
    return { keys: late, events: events.sort((a, b) => (isBefore(a, b) ? -1 : 1)) };
  }

  /** What was applied of the candidates before this load. */
  private async pastOf(
    client: ClientBase,
    keys: readonly string[],
    firsts: ReadonlyMap<string, SourcedEvent>,
  ): Promise<SourcedEvent[]> {
    const { archive, vocabulary } = this.options;
    const applied = await this.applied(client, keys);
    const found = (await archive.ofKeys(client, keys)).map((wire) => arrivalOf(wire));
    return found.flatMap((arrival) => {
      const first = firsts.get(arrival.event.partitionKey);
      if (!first || !wasApplied(arrival.event, first, applied)) return [];
      const reading = vocabulary.read(arrival);
      return reading.kind === 'used' ? [reading.arrival.event] : [];
    });
  }

  private async applied(client: ClientBase, keys: readonly string[]): Promise<Applied> {
    const { consumer } = this.options;
    const seen = await client.query<Seen & { source: string; slice: number }>({
      name: 'es.seen_everywhere',
      text: `select source, slice, feed_epoch epoch, position from es.seen where consumer = $1 and slice = any ($2)`,
      values: [consumer, [...new Set(keys.map(sliceOf))]],
    });
    const parked = await client.query<{ source: string; position: bigint }>({
      name: 'es.parked_of_keys',
      text: 'select source, position from es.parked where consumer = $1 and partition_key = any ($2)',
      values: [consumer, keys],
    });
    return {
      seen: new Map(seen.rows.map(({ source, slice, ...place }) => [`${source}/${slice}`, place])),
      parked: new Set(parked.rows.map(({ source, position }) => nameOf(source, position))),
    };
  }
}

const wasApplied = (
  event: SourcedEvent,
  first: SourcedEvent,
  { seen, parked }: Applied,
): boolean => {
  const { service, position, slice, feedEpoch } = event;
  if (parked.has(nameOf(service, position))) return false;
  // Of one source a person's events are applied in order, so what precedes the arrival was applied before it.
  if (service === first.service) return position < first.position && feedEpoch === first.feedEpoch;
  const place = seen.get(`${service}/${slice}`);
  return place?.epoch === feedEpoch && position <= place.position;
};

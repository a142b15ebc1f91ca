import type { EventContract, SourceName, StoredEvent } from '@academy/contracts';
import type { Clock } from '@academy/kernel';
import type { Pool, QueryConfig } from 'pg';
import { GroupCommit, type GroupCommitOptions } from './append/group-commit.js';
import { countOf, type Appended, type AppendUnit, type RecordedRejection } from './append/unit.js';
import { SELECT, stored, storedOf, type EventRow } from './event-row.js';
import { FeedEpoch } from './feed-epoch.js';
import { FeedTail } from './feed-tail.js';
import { Gathered } from './gathered.js';
import { orUnavailable } from './pool.js';

export interface EventStoreOptions extends GroupCommitOptions {
  readonly service: SourceName;
  readonly pool: Pool;
  readonly clock: Clock;
  /** Every event this service writes. */
  readonly events: readonly EventContract[];
}

/** A command that was answered before. */
export interface AnsweredCommand {
  readonly commandId: string;
  readonly bodyHash: string | null;
  readonly streamVersion: number;
  readonly position: bigint;
  readonly rejection: RecordedRejection | null;
}

interface StreamRead {
  readonly streamId: string;
  readonly afterVersion: number;
}

/** Slices a reader asks for, both ends included. */
export interface SliceRange {
  readonly from: number;
  readonly to: number;
}

/**
 * One service's append-only ledger: appends units, reads streams and the feed. Nothing is ever changed or removed.
 * Every method throws `Unavailable` when PostgreSQL does not answer.
 */
export class EventStore {
  readonly service: SourceName;
  readonly pool: Pool;
  readonly clock: Clock;
  private readonly contracts: ReadonlyMap<string, EventContract>;
  private readonly commits: GroupCommit;
  private readonly listeners = new Set<() => void>();
  private readonly reads = new Gathered((asked: readonly StreamRead[]) => this.readStreams(asked));
  private readonly tail = new FeedTail((after, limit) => this.queryFeed(after, limit));
  private readonly epoch: FeedEpoch;

  constructor({ service, pool, clock, events, ...options }: EventStoreOptions) {
    this.service = service;
    this.pool = pool;
    this.clock = clock;
    this.contracts = new Map(events.map((contract) => [contract.name, contract]));
    this.commits = new GroupCommit(pool, clock, options);
    this.epoch = new FeedEpoch(pool, () => this.tail.forget());
  }

  /** The declaration of an event of this service; throws for a name that was never declared. */
  contractOf(type: string): EventContract {
    const contract = this.contracts.get(type);
    if (!contract) throw new Error(`${this.service} does not declare the event ${type}`);
    return contract;
  }

  /** Writes a unit whole or not at all; see `Appended` for a refusal. */
  async append(unit: AppendUnit): Promise<Appended> {
    const epoch = this.epoch.certain;
    const appended = await this.commits.append(unit);
    if (!appended.ok) return appended;
    const { firstPosition, written } = appended;
    this.tail.appended(firstPosition + BigInt(countOf(unit)) - 1n);
    if (written && epoch !== undefined && epoch === this.epoch.certain)
      this.tail.wrote(storedOf(unit, firstPosition, written, epoch));
    for (const listener of this.listeners) listener();
    return appended;
  }

  /** Calls `listener` after each commit of this instance: a hint that spares pollers their wait. Returns the way to stop. */
  onAppended(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** A stream's events after `afterVersion` in order, lifted to their current shape. Concurrent reads share a query. */
  readStream(streamId: string, afterVersion = 0): Promise<StoredEvent[]> {
    return this.reads.ask({ streamId, afterVersion });
  }

  /**
   * The feed after a position, in commit order: at most `limit` events. Positions are dense in commit order, so a reader that
   * goes on from the last position it saw misses nothing. Bodies are as they were written.
   */
  async readFeed(
    after: bigint,
    limit: number,
    slices?: SliceRange,
  ): Promise<readonly StoredEvent[]> {
    return slices ? this.querySlices(after, limit, slices) : this.tail.read(after, limit);
  }

  /** The newest position, 0 in an empty ledger. */
  async head(): Promise<bigint> {
    const { rows } = await orUnavailable(() =>
      this.pool.query<{ head: bigint }>({
        name: 'es.head',
        text: 'select coalesce(max(position), 0) head from es.events',
      }),
    );
    return rows[0]?.head ?? 0n;
  }

  /** Those of the commands that were answered before. */
  async answered(commandIds: readonly string[]): Promise<ReadonlyMap<string, AnsweredCommand>> {
    const { rows } = await orUnavailable(() =>
      this.pool.query<AnsweredCommand>({
        name: 'es.answered',
        text: `select command_id "commandId", body_hash "bodyHash", stream_version "streamVersion", position, rejection
                 from es.commands where command_id = any($1)`,
        values: [commandIds],
      }),
    );
    return new Map(rows.map((row) => [row.commandId, row]));
  }

  /** The epoch that this feed is in; it changes when the database was restored or failed over. */
  feedEpoch(): Promise<string> {
    return this.epoch.current();
  }

  /** Calls `listener` when the database turns out to be another one: what is remembered of it may be wrong. Returns the way to stop. */
  onAnotherEpoch(listener: () => void): () => void {
    return this.epoch.onChanged(listener);
  }

  /** The event with its body in the current shape of its contract. */
  lift(event: StoredEvent): StoredEvent {
    const contract = this.contractOf(event.type);
    if (event.schemaVersion === contract.version) return event;
    return {
      ...event,
      schemaVersion: contract.version,
      data: contract.upcast(event.data, event.schemaVersion),
    };
  }

  private queryFeed(after: bigint, limit: number): Promise<StoredEvent[]> {
    return this.query({
      name: 'es.read_feed',
      text: `${SELECT} where position > $1 order by position limit $2`,
      values: [after, limit],
    });
  }

  private querySlices(
    after: bigint,
    limit: number,
    { from, to }: SliceRange,
  ): Promise<StoredEvent[]> {
    return this.query({
      name: 'es.read_slices',
      text: `${SELECT} where position > $1 and slice between $3 and $4 and not internal order by position limit $2`,
      values: [after, limit, from, to],
    });
  }

  private query(config: QueryConfig): Promise<StoredEvent[]> {
    return this.epoch.during(async (epoch) => {
      const { rows } = await orUnavailable(() => this.pool.query<EventRow>(config));
      return rows.map((row) => stored(row, epoch));
    });
  }

  private async readStreams(asked: readonly StreamRead[]): Promise<StoredEvent[][]> {
    const epoch = await this.feedEpoch();
    const { rows } = await orUnavailable(() =>
      this.pool.query<EventRow & { readonly n: bigint }>({
        name: 'es.read_streams',
        text: `select asked.n, e.* from unnest($1::text[], $2::int[]) with ordinality asked(stream_id, after, n)
          cross join lateral (${SELECT} where stream_id = asked.stream_id and stream_version > asked.after
                               order by stream_version offset 0) e
          order by asked.n, e.stream_version`,
        values: [
          asked.map(({ streamId }) => streamId),
          asked.map(({ afterVersion }) => afterVersion),
        ],
      }),
    );
    const streams = asked.map((): StoredEvent[] => []);
    for (const row of rows) streams[Number(row.n) - 1]?.push(this.lift(stored(row, epoch)));
    return streams;
  }
}

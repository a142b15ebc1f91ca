import type { Statement } from '@academy/event-store';
import type { ClientBase, Pool } from 'pg';
import { pauseBefore, type Failure, type ParkReason } from './failure.js';

/** An event, or a record that is none, as it waits. */
export interface ParkedEvent {
  readonly source: string;
  readonly key: string;
  readonly epoch: string;
  readonly position: bigint;
  readonly hlc: bigint;
  readonly value: unknown;
}

/** The first of a key's parked events, which the others wait for. */
export interface ParkedHead extends ParkedEvent {
  readonly attempts: number;
}

/** A parked person as operations see it: what waits first, why, and how much waits behind it. */
export interface ParkedSequence {
  readonly key: string;
  readonly source: string;
  readonly position: bigint;
  readonly reason: ParkReason;
  readonly detail: string;
  readonly attempts: number;
  readonly waiting: number;
  readonly parkedAt: string;
  readonly retryAt: string;
}

/** One of a key's parked events as operations see it; no body. `type` is `null` for a record that is no event. */
export interface WaitingEvent {
  readonly source: string;
  readonly position: bigint;
  readonly type: string | null;
  readonly reason: ParkReason;
  readonly detail: string;
  readonly attempts: number;
  readonly codeVersion: string;
  readonly parkedAt: string;
  readonly retryAt: string;
}

/** A key that waits, by its first event: whether it is time to try it again, and whether other code tried it last. */
export interface WaitingKey {
  readonly key: string;
  readonly due: boolean;
  readonly triedByOther: boolean;
}

/** An event to park, and why. */
export interface ParkingEvent {
  readonly event: ParkedEvent;
  readonly failure: Failure;
}

/** Escapes that PostgreSQL cannot keep in jsonb. */
const unrepresentable = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/;

const storable = (value: unknown): string => {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) return 'null';
  if (!unrepresentable.test(text)) return text;
  return JSON.stringify({ unrepresentable: Buffer.from(text).toString('base64') });
};

const IN_ORDER = 'order by hlc, source, position';

const PARK = `
  insert into es.parked (consumer, source, partition_key, feed_epoch, position, hlc, event, reason, detail, retry_at, code_version)
  select $1, e.source, e.key, e.epoch, e.position, e.hlc, e.event::jsonb, e.reason, e.detail,
         clock_timestamp() + make_interval(secs => e.pause), $2
    from unnest($3::text[], $4::text[], $5::uuid[], $6::bigint[], $7::bigint[], $8::text[], $9::text[], $10::text[], $11::float8[])
         e(source, key, epoch, position, hlc, event, reason, detail, pause)
  on conflict do nothing`;

/** The queue of events that wait, one consumer's. Order within a key is causal: clock, source, position. */
export class Parked {
  constructor(
    private readonly consumer: string,
    private readonly codeVersion: string,
  ) {}

  /** What parks events; one that is parked already stays as it is. */
  adding(parkings: readonly ParkingEvent[]): Statement[] {
    if (parkings.length === 0) return [];
    const column = <T>(of: (parking: ParkingEvent) => T): T[] => parkings.map(of);
    const values = [
      ...[this.consumer, this.codeVersion],
      ...[column(({ event }) => event.source), column(({ event }) => event.key)],
      ...[column(({ event }) => event.epoch), column(({ event }) => event.position)],
      ...[column(({ event }) => event.hlc), column(({ event }) => storable(event.value))],
      ...[column(({ failure }) => failure.reason), column(({ failure }) => failure.detail)],
      column(({ failure }) => pauseBefore(failure, 0)),
    ];
    return [{ name: 'es.park', text: PARK, values }];
  }

  /** Keys that wait, the first 500: those whose first event is due or was last tried by other code, then the others. */
  async waiting(pool: Pool): Promise<readonly WaitingKey[]> {
    const { rows } = await pool.query<WaitingKey>({
      name: 'es.parked_waiting',
      text: `select partition_key key, retry_at <= clock_timestamp() due, code_version <> $2 "triedByOther"
               from (select distinct on (partition_key) partition_key, retry_at, code_version
                       from es.parked where consumer = $1 order by partition_key, hlc, source, position) head
              order by retry_at > clock_timestamp() and code_version = $2, retry_at limit 500`,
      values: [this.consumer, this.codeVersion],
    });
    return rows;
  }

  async head(connection: ClientBase | Pool, key: string): Promise<ParkedHead | undefined> {
    const { rows } = await connection.query<ParkedHead>({
      name: 'es.parked_head',
      text: `select source, partition_key "key", feed_epoch epoch, position, hlc, event "value", attempts
               from es.parked where consumer = $1 and partition_key = $2 ${IN_ORDER} limit 1`,
      values: [this.consumer, key],
    });
    return rows[0];
  }

  async remove(client: ClientBase, { source, position, epoch }: ParkedEvent): Promise<void> {
    await client.query(
      'delete from es.parked where consumer = $1 and source = $2 and position = $3 and feed_epoch = $4',
      [this.consumer, source, position, epoch],
    );
  }

  async postpone(client: ClientBase, head: ParkedHead, failure: Failure): Promise<void> {
    const { source, position, epoch, attempts } = head;
    await client.query(
      `update es.parked set attempts = $5, reason = $6, detail = $7, code_version = $8,
              retry_at = clock_timestamp() + make_interval(secs => $9)
        where consumer = $1 and source = $2 and position = $3 and feed_epoch = $4`,
      [
        ...[this.consumer, source, position, epoch, attempts + 1],
        ...[failure.reason, failure.detail, this.codeVersion, pauseBefore(failure, attempts + 1)],
      ],
    );
  }

  /** Makes a key due at once, or every key. */
  async hasten(pool: Pool, key?: string): Promise<void> {
    await pool.query(
      `update es.parked set retry_at = clock_timestamp() where consumer = $1 and partition_key = coalesce($2, partition_key)`,
      [this.consumer, key ?? null],
    );
  }

  async list(pool: Pool, limit: number): Promise<ParkedSequence[]> {
    const { rows } = await pool.query<ParkedSequence>(
      `select head.*, (select count(*)::int from es.parked p where p.consumer = $1 and p.partition_key = head.key) - 1 waiting
         from (select distinct on (partition_key) partition_key "key", source, position, reason, detail, attempts,
                      parked_at "parkedAt", retry_at "retryAt"
                 from es.parked where consumer = $1 order by partition_key, hlc, source, position) head
        order by "parkedAt", "key" limit $2`,
      [this.consumer, limit],
    );
    return rows;
  }

  /** A key's events in the order in which they will be replayed. */
  async queue(pool: Pool, key: string, limit: number): Promise<WaitingEvent[]> {
    const { rows } = await pool.query<WaitingEvent>(
      `select source, position, event ->> 'type' "type", reason, detail, attempts, code_version "codeVersion",
              parked_at "parkedAt", retry_at "retryAt"
         from es.parked where consumer = $1 and partition_key = $2 ${IN_ORDER} limit $3`,
      [this.consumer, key, limit],
    );
    return rows;
  }

  /** How many keys and events wait. */
  async count(pool: Pool): Promise<{ readonly keys: number; readonly events: number }> {
    const { rows } = await pool.query<{ keys: number; events: number }>({
      name: 'es.parked_count',
      text: 'select count(distinct partition_key)::int keys, count(*)::int events from es.parked where consumer = $1',
      values: [this.consumer],
    });
    return rows[0] ?? { keys: 0, events: 0 };
  }

  /** Whether something of this key up to a position of a source waits: its effect cannot be seen yet. */
  async waits(pool: Pool, key: string, source: string, position: bigint): Promise<boolean> {
    const { rowCount } = await pool.query({
      name: 'es.parked_waits',
      text: `select 1 from es.parked where consumer = $1 and partition_key = $2 and source = $3 and position <= $4 limit 1`,
      values: [this.consumer, key, source, position],
    });
    return rowCount !== 0;
  }
}

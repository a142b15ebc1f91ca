import type { StoredEvent } from '@academy/contracts';
import {
  EventStore,
  inTransaction,
  orUnavailable,
  type Appended,
  type AppendUnit,
  type Refusal,
  type StreamWrite,
} from '@academy/event-store';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClientBase } from 'pg';
import { unfencedLedger } from '../../../libs/event-store/variants/unfenced.sql.js';

/** What the service's role needs besides, to write without the ledger's own function. */
export const unfencedSchema = (app: string): string => `
  ${unfencedLedger}
  grant usage on schema variant to ${app};
  grant select, insert on variant.events to ${app};
  grant select, usage on variant.position_seq to ${app};
  grant insert on es.events, es.commands to ${app};
`;

const EVENTS = `
  insert into es.events
  select v.position, v.stream_id, v.version, n.id, n.type, n.schema, n.participant, n.slice, n.internal,
         coalesce(lag(v.position) over (order by v.version),
                  (select max(e.position) from es.events e where e.slice = n.slice and not e.internal and e.position < v.position), 0),
         now(), now(), greatest((extract(epoch from clock_timestamp()) * 1000)::bigint << 16, $3 + 1) + n.nth, n.data, n.meta
    from rows from (unnest($4::uuid[], $5::text[], $6::int[], $7::uuid[], $8::int[], $9::boolean[]),
                    unnest($10::jsonb[]), unnest($11::jsonb[])) with ordinality
           n(id, type, schema, participant, slice, internal, data, meta, nth)
    join variant.events v on v.stream_id = $1 and v.version = $2 + n.nth
  returning position`;

const COMMANDS = `
  insert into es.commands select c.id, c.hash, c.version, $1 + c.event, null, now()
    from unnest($2::uuid[], $3::text[], $4::int[], $5::int[]) c(id, hash, version, event)`;

/** A busy server's transactions, before they take their positions and after; one in sixteen takes longer than a second. */
const EARLY_MS = [0, 40, 0, 0, 25];
const LATE_MS = [0, 15, 60, 0, 30, 45, 0, 15, 1_250, 30, 0, 20, 0, 60, 0, 10];

/**
 * A ledger as many have been built: positions come from a sequence and nobody waits for anybody, so that a later position may commit
 * before an earlier one. The relay of this test build reads it with care, no further than positions are dense: what is wrong
 * in the end is its other reader's doing. No writer gives up a position that it has taken.
 */
export class UnfencedLedger extends EventStore {
  private units = 0;

  override append({ writes, commands, causeHlc }: AppendUnit): Promise<Appended> {
    const [write] = writes;
    if (!write || writes.length > 1) throw new Error('this ledger writes one stream at a time');
    return orUnavailable(async () => {
      const refusals = await this.refusalsOf(commands);
      if (refusals.length > 0) return { ok: false, refusals };
      return { ok: true, firstPosition: await this.write(write, commands, causeHlc) };
    });
  }

  /** No further than the first position that is not there yet: it belongs to a writer under way. */
  override async readFeed(after: bigint, limit: number): Promise<readonly StoredEvent[]> {
    const events = await super.readFeed(after, limit, { from: 0, to: 1_023 });
    const end = events.findIndex(({ position }, index) => position !== after + BigInt(index + 1));
    return end < 0 ? events : events.slice(0, end);
  }

  private async refusalsOf(commands: AppendUnit['commands']): Promise<Refusal[]> {
    const answered = await this.answered(commands.map(({ commandId }) => commandId));
    return [...answered.values()].map(({ position, ...answer }) => ({
      ...{ why: 'command', ...answer, position: String(position) },
    }));
  }

  private write(
    write: StreamWrite,
    commands: AppendUnit['commands'],
    causeHlc: bigint,
  ): Promise<bigint> {
    const unit = this.units;
    this.units += 1;
    return inTransaction(this.pool, async (client) => {
      // What writes something else first has a transaction id before it has a position.
      await client.query('select pg_current_xact_id()');
      await sleep(EARLY_MS[unit % EARLY_MS.length]);
      const firstPosition = await this.insert(client, write, causeHlc);
      await client.query(COMMANDS, [
        firstPosition,
        ...[commands.map(({ commandId }) => commandId), commands.map(({ bodyHash }) => bodyHash)],
        ...[commands.map((one) => one.streamVersion), commands.map((one) => one.lastEvent)],
      ]);
      await sleep(LATE_MS[unit % LATE_MS.length]);
      return firstPosition;
    });
  }

  private async insert(
    client: ClientBase,
    { streamId, expectedVersion, events }: StreamWrite,
    causeHlc: bigint,
  ): Promise<bigint> {
    const { rowCount } = await client.query(
      'select from variant.append($1, $2, true) base where base = $3',
      [streamId, events.length, expectedVersion],
    );
    if (rowCount !== 1) throw new Error(`${streamId} is not at version ${expectedVersion}`);
    const { rows } = await client.query<{ position: bigint }>(EVENTS, [
      ...[streamId, expectedVersion, causeHlc],
      ...[events.map(({ id }) => id), events.map(({ type }) => type)],
      ...[events.map((one) => one.schemaVersion), events.map((one) => one.participantId)],
      ...[events.map(({ slice }) => slice), events.map(({ internal }) => internal)],
      ...[events.map(({ data }) => data), events.map(({ meta }) => meta)],
    ]);
    return rows[0]?.position ?? 0n;
  }
}

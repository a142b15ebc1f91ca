import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import pg, { type ClientBase } from 'pg';
import type { DataSource } from 'typeorm';
import { arrayOf } from '../literals.js';
import { send, type Statement } from '../statements.js';
import { together } from '../together.js';
import { canonicalRow, type Row } from './columns.js';
import { Folding } from './folding.js';
import { tableOf, type ReadModelTable } from './read-model-table.js';
import type { ReadModel } from './read-model.js';
import type { SourcedEvent } from './sourced-event.js';

const { escapeIdentifier } = pg;

const withExactIntegers = (_: string, value: unknown): unknown =>
  typeof value === 'bigint' ? value.toString() : value;

/** A statement that each connection parses and plans once, under a name that no other statement has. */
const prepared = (text: string): { readonly name: string; readonly text: string } => ({
  name: `es.rows.${createHash('sha256').update(text).digest('hex').slice(0, 32)}`,
  text,
});

const statementsFor = ({ path, columns, key }: ReadModelTable) => {
  const names = columns.map(({ name }) => escapeIdentifier(name));
  const typed = columns.map(({ name, type }) => `${escapeIdentifier(name)} ${type}`);
  const read = columns.map(
    ({ name, property }) => `${escapeIdentifier(name)} as ${escapeIdentifier(property)}`,
  );
  const others = names.filter((name) => name !== escapeIdentifier(key.name));
  const changes = others.map((name) => `${name} = excluded.${name}`).join(', ');
  const ofKeys = `where ${escapeIdentifier(key.name)} = any ($1::${key.type}[])`;
  return {
    read: prepared(`select ${read.join(', ')} from ${path} ${ofKeys}`),
    remove: prepared(`delete from ${path} ${ofKeys}`),
    write: prepared(`insert into ${path} (${names.join(', ')})
      select ${names.join(', ')} from jsonb_to_recordset($1::jsonb) as row(${typed.join(', ')})
      on conflict (${escapeIdentifier(key.name)}) do ${changes ? `update set ${changes}` : 'nothing'}`),
  };
};

/** Rows of a table by their key. */
type Rows = ReadonlyMap<string, Row>;

interface Touch {
  readonly event: SourcedEvent;
  readonly key: string;
}

/**
 * Keeps a read model's table in step with the events: reads the touched rows once, folds in memory, writes what changed, all
 * on the caller's connection and in its transaction. The connection must come from `createPool`, whose types are exact.
 * Construction throws for an entity that could not be read back as written.
 */
export class ReadModelWriter {
  private readonly table: ReadModelTable;
  private readonly sql: ReturnType<typeof statementsFor>;
  private readonly folding: Folding;

  /** `schema`: where the table is, by default where the entity says. */
  constructor(
    source: DataSource,
    readonly model: ReadModel,
    schema?: string,
  ) {
    this.table = tableOf(source, model, schema);
    this.sql = statementsFor(this.table);
    this.folding = new Folding(model, this.table.columns, this.table.key);
  }

  /** Applies events in the given order. Any batching of the same events leaves the same rows. */
  async apply(client: ClientBase, events: readonly SourcedEvent[]): Promise<void> {
    await send(client, this.changes(events, await this.read(client, events)));
  }

  /** The rows that events touch, as they are now; those of a global model stay so until the transaction ends. */
  async read(client: ClientBase, events: readonly SourcedEvent[]): Promise<Rows> {
    const touching = this.touching(events);
    if (touching.length === 0) return new Map();
    if (this.model.kind === 'keyed') return this.select(client, touching);
    const [, rows] = await together(this.takeTurn(client), this.select(client, touching));
    return rows;
  }

  /** What events change in the rows that were read for them, or for more than them, in this transaction. */
  changes(events: readonly SourcedEvent[], rows: Rows): Statement[] {
    return this.difference(rows, this.folded(new Map(rows), events));
  }

  /** What changes where rows are folded anew from all the events that ever touched them, in the order given. */
  async refolding(client: ClientBase, events: readonly SourcedEvent[]): Promise<Statement[]> {
    return this.difference(await this.read(client, events), this.folded(new Map(), events));
  }

  private touching(events: readonly SourcedEvent[]): Touch[] {
    return events
      .map((event) => ({ event, key: this.folding.keyOf(event) }))
      .filter((one): one is Touch => one.key !== undefined);
  }

  private folded(rows: Map<string, Row>, events: readonly SourcedEvent[]): Rows {
    for (const { event, key } of this.touching(events)) this.folding.fold(rows, key, event);
    return rows;
  }

  /** Rows that gather many people are touched by several partitions at once: one transaction after the other. */
  private takeTurn(client: ClientBase) {
    return client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `read-model:${this.table.path}`,
    ]);
  }

  private async select(client: ClientBase, touching: readonly Touch[]): Promise<Rows> {
    const { columns, key } = this.table;
    const keys = [...new Set(touching.map((one) => one.key))];
    const { rows } = await client.query<Record<string, unknown>>({
      ...this.sql.read,
      values: [arrayOf(keys)],
    });
    return new Map(rows.map((row) => [String(row[key.property]), canonicalRow(columns, row)]));
  }

  private difference(before: Rows, after: Rows): Statement[] {
    const removed = [...before.keys()].filter((key) => !after.has(key));
    const changed = [...after].filter(([key, row]) => !isDeepStrictEqual(row, before.get(key)));
    return [
      ...(removed.length > 0 ? [{ ...this.sql.remove, values: [arrayOf(removed)] }] : []),
      ...(changed.length > 0 ? [{ ...this.sql.write, values: [this.written(changed)] }] : []),
    ];
  }

  private written(changed: readonly (readonly [string, Row])[]): string {
    const rows = changed.map(([, row]) =>
      Object.fromEntries(this.table.columns.map(({ name, property }) => [name, row[property]])),
    );
    return JSON.stringify(rows, withExactIntegers);
  }
}

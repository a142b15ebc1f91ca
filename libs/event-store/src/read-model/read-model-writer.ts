import { isDeepStrictEqual } from 'node:util';
import pg, { type ClientBase } from 'pg';
import type { DataSource } from 'typeorm';
import { canonicalRow, columnsOf, keyColumnOf, type Column, type Row } from './columns.js';
import type { ReadModel } from './read-model.js';
import type { SourcedEvent } from './sourced-event.js';

const { escapeIdentifier } = pg;

const withExactIntegers = (_: string, value: unknown): unknown =>
  typeof value === 'bigint' ? value.toString() : value;

const statementsFor = (path: string, columns: readonly Column[], key: Column) => {
  const table = path.split('.').map(escapeIdentifier).join('.');
  const names = columns.map(({ name }) => escapeIdentifier(name));
  const typed = columns.map(({ name, type }) => `${escapeIdentifier(name)} ${type}`);
  const read = columns.map(
    ({ name, property }) => `${escapeIdentifier(name)} as ${escapeIdentifier(property)}`,
  );
  const others = names.filter((name) => name !== escapeIdentifier(key.name));
  const changes = others.map((name) => `${name} = excluded.${name}`).join(', ');
  const ofKeys = `where ${escapeIdentifier(key.name)} = any ($1::${key.type}[])`;
  return {
    read: `select ${read.join(', ')} from ${table} ${ofKeys}`,
    remove: `delete from ${table} ${ofKeys}`,
    write: `insert into ${table} (${names.join(', ')})
      select ${names.join(', ')} from jsonb_to_recordset($1::jsonb) as row(${typed.join(', ')})
      on conflict (${escapeIdentifier(key.name)}) do ${changes ? `update set ${changes}` : 'nothing'}`,
  };
};

/**
 * Keeps a read model's table in step with the events: reads the touched rows once, folds in memory, writes what changed, all
 * on the caller's connection and in its transaction. The connection must come from `createPool`, whose types are exact.
 * Construction throws for an entity that could not be read back as written.
 */
export class ReadModelWriter {
  private readonly columns: readonly Column[];
  private readonly key: Column;
  private readonly sql: ReturnType<typeof statementsFor>;
  private readonly types: ReadonlySet<string>;

  constructor(
    source: DataSource,
    private readonly model: ReadModel,
  ) {
    const metadata = source.getMetadata(model.entity);
    this.columns = columnsOf(source, metadata);
    this.key = keyColumnOf(metadata, this.columns);
    this.sql = statementsFor(metadata.tablePath, this.columns, this.key);
    this.types = new Set(model.uses.map(({ service, name }) => `${service}/${name}`));
  }

  /** Applies events in the given order. Any batching of the same events leaves the same rows. */
  async apply(client: ClientBase, events: readonly SourcedEvent[]): Promise<void> {
    const touching = events
      .filter(({ service, type }) => this.types.has(`${service}/${type}`))
      .map((event) => ({ event, key: this.model.keyOf(event) }))
      .filter((one): one is { event: SourcedEvent; key: string } => one.key !== undefined);
    if (touching.length === 0) return;

    if (this.model.kind === 'global') await this.takeTurn(client);
    const before = await this.read(client, [...new Set(touching.map(({ key }) => key))]);
    const after = new Map(before);
    for (const { event, key } of touching) this.fold(after, key, event);
    await this.write(client, before, after);
  }

  /** Rows that gather many people are touched by several partitions at once: one transaction after the other. */
  private async takeTurn(client: ClientBase): Promise<void> {
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `read-model:${this.model.name}`,
    ]);
  }

  private fold(rows: Map<string, Row>, key: string, event: SourcedEvent): void {
    const projected = this.model.project(rows.get(key), event);
    if (projected === null) {
      rows.delete(key);
      return;
    }
    const row = canonicalRow(this.columns, projected);
    if (row[this.key.property] !== key)
      throw new Error(`${this.model.name} put another key than the event's into its row`);
    rows.set(key, row);
  }

  private async read(
    client: ClientBase,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, Row>> {
    const { rows } = await client.query<Record<string, unknown>>(this.sql.read, [keys]);
    return new Map(
      rows.map((row) => [String(row[this.key.property]), canonicalRow(this.columns, row)]),
    );
  }

  private async write(
    client: ClientBase,
    before: ReadonlyMap<string, Row>,
    after: ReadonlyMap<string, Row>,
  ): Promise<void> {
    const removed = [...before.keys()].filter((key) => !after.has(key));
    const changed = [...after].filter(([key, row]) => !isDeepStrictEqual(row, before.get(key)));
    if (removed.length > 0) await client.query(this.sql.remove, [removed]);
    if (changed.length === 0) return;

    const rows = changed.map(([, row]) =>
      Object.fromEntries(this.columns.map(({ name, property }) => [name, row[property]])),
    );
    await client.query(this.sql.write, [JSON.stringify(rows, withExactIntegers)]);
  }
}

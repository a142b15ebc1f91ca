import type { DataSource, EntityMetadata } from 'typeorm';

type ColumnMetadata = EntityMetadata['columns'][number];

/** A column as the writer needs it: where it is, what it is, and the one form in which its values are compared. */
export interface Column {
  readonly property: string;
  readonly name: string;
  readonly type: string;
  /** The value as it will be read back, so that a row folded in memory equals the row on disk. */
  readonly canonical: (value: unknown) => unknown;
}

type Canonical = (value: unknown) => unknown;

const asItIs: Canonical = (value) => value;
const instant: Canonical = (value) => new Date(value as string | Date).toISOString();
const json: Canonical = (value) => JSON.parse(JSON.stringify(value)) as unknown;

/** The types whose values survive the way to disk and back unchanged; others would make a rebuilt row differ from a live one. */
const canonicals: ReadonlyMap<string, Canonical> = new Map([
  ['text', asItIs],
  ['character varying', asItIs],
  ['uuid', asItIs],
  ['boolean', asItIs],
  ['smallint', asItIs],
  ['integer', asItIs],
  ['double precision', asItIs],
  ['date', asItIs],
  ['bigint', (value) => BigInt(value as string | number | bigint)],
  ['timestamp with time zone', instant],
  ['jsonb', json],
  ['text[]', asItIs],
  ['uuid[]', asItIs],
  ['integer[]', asItIs],
]);

const columnOf = (source: DataSource, column: ColumnMetadata): Column => {
  const { propertyName, databaseName } = column;
  const where = `${column.entityMetadata.name}.${propertyName}`;
  if (column.transformer ?? column.embeddedMetadata ?? column.relationMetadata)
    throw new Error(`${where}: a read model holds plain columns`);

  const type = source.driver.normalizeType(column) + (column.isArray ? '[]' : '');
  const canonical = canonicals.get(type);
  if (!canonical) throw new Error(`${where}: a read model cannot hold ${type} exactly`);
  return {
    property: propertyName,
    name: databaseName,
    type,
    canonical: (value) => (value === undefined || value === null ? null : canonical(value)),
  };
};

/** The columns of a read model's table; throws where a value could not be read back as it was written. */
export const columnsOf = (source: DataSource, metadata: EntityMetadata): readonly Column[] =>
  metadata.columns.map((column) => columnOf(source, column));

/** The one column that a projection's key is kept in; throws for any other primary key. */
export const keyColumnOf = (metadata: EntityMetadata, columns: readonly Column[]): Column => {
  const [primary, ...others] = metadata.primaryColumns;
  const key = columns.find(({ property }) => property === primary?.propertyName);
  if (!key || others.length > 0)
    throw new Error(`${metadata.name}: a read model has exactly one primary key column`);
  return key;
};

export type Row = Readonly<Record<string, unknown>>;

/** A row in its comparable form; throws for a property that has no column, because it would be lost between two batches. */
export const canonicalRow = (columns: readonly Column[], row: object): Row => {
  const known = new Set(columns.map(({ property }) => property));
  const stray = Object.keys(row).find((property) => !known.has(property));
  if (stray !== undefined) throw new Error(`no column keeps the property ${stray}`);
  return Object.fromEntries(
    columns.map(({ property, canonical }) => [property, canonical(Reflect.get(row, property))]),
  );
};

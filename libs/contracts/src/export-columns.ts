import type { EventContract } from './event.js';
import { BlindIndex, CivilDate, Instant, Sealed } from './fields.js';

/**
 * What an export does with a column. `clear`: shows it. `pseudonym`: shows a keyed pseudonym made for the receiver, because the
 * value names a person to whoever has access to the services. `sealed` and `hash` are left out unless somebody with that right
 * asks: the first nobody but an edge can open, and equal hashes would tell that two people are one.
 */
export type Disclosure = 'clear' | 'pseudonym' | 'sealed' | 'hash';

/** A column of the flat table that an event makes for analysts. */
export interface ExportColumn {
  /** The path in snake_case, unique within the event: `wage_amount_krw`. */
  readonly name: string;
  /** Where the value lies in the body; a list is one value. */
  readonly path: readonly string[];
  /** A type by a name that PostgreSQL and DuckDB both know. */
  readonly sqlType: string;
  /** Physical type and, in brackets, logical type of Parquet. */
  readonly parquetType: string;
  /** Whether a valid body may lack the value. */
  readonly nullable: boolean;
  readonly disclosure: Disclosure;
}

const TYPES = {
  text: { sqlType: 'VARCHAR', parquetType: 'BYTE_ARRAY (STRING)' },
  integer: { sqlType: 'BIGINT', parquetType: 'INT64' },
  number: { sqlType: 'FLOAT8', parquetType: 'DOUBLE' },
  boolean: { sqlType: 'BOOLEAN', parquetType: 'BOOLEAN' },
  date: { sqlType: 'DATE', parquetType: 'INT32 (DATE)' },
  instant: { sqlType: 'TIMESTAMPTZ', parquetType: 'INT64 (TIMESTAMP_MILLIS)' },
  json: { sqlType: 'JSON', parquetType: 'BYTE_ARRAY (JSON)' },
} as const;
type Kind = keyof typeof TYPES;

/** What of JSON Schema the declarations use. */
interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** Field types are told apart by their patterns: a declaration may have wrapped the one that we know. */
const patternOf = (field: object): string => (field as Schema).pattern ?? '';
const SEALED = patternOf(Sealed);
const HASH = patternOf(BlindIndex);

const BY_PATTERN: Readonly<Record<string, Kind>> = {
  [patternOf(CivilDate)]: 'date',
  [patternOf(Instant)]: 'instant',
};
const BY_TYPE: Readonly<Record<string, Kind>> = {
  string: 'text',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
};

const isNull = ({ type }: Schema): boolean => type === 'null';

const kindOf = ({ type, const: constant, pattern, anyOf }: Schema): Kind => {
  if (anyOf) {
    const kinds = new Set(anyOf.filter((branch) => !isNull(branch)).map(kindOf));
    const [only = 'json'] = kinds;
    return kinds.size === 1 ? only : 'json';
  }
  const said = type ?? typeof constant;
  return BY_PATTERN[pattern ?? ''] ?? BY_TYPE[said] ?? 'json';
};

/** A schema and every schema inside it. */
const within = (schema: Schema): readonly Schema[] => {
  const { properties = {}, items, anyOf = [] } = schema;
  const inner = [...Object.values(properties), ...(items ? [items] : []), ...anyOf];
  return [schema, ...inner.flatMap(within)];
};

/** Fields that name a person to whoever has access to the services. */
const NAMING = new Set([
  ...['participantId', 'participantIds', 'registrationNo', 'otherId'],
  ...['survivorId', 'absorbedId', 'restoredId'],
]);

const namesSomebody = (path: readonly string[], schemas: readonly Schema[]): boolean =>
  [path.at(-1), ...schemas.flatMap(({ properties = {} }) => Object.keys(properties))].some(
    (field) => field !== undefined && NAMING.has(field),
  );

const disclosureOf = (path: readonly string[], schema: Schema): Disclosure => {
  const schemas = within(schema);
  const patterns = new Set(schemas.map(({ pattern }) => pattern));
  if (patterns.has(SEALED)) return 'sealed';
  if (patterns.has(HASH)) return 'hash';
  return namesSomebody(path, schemas) ? 'pseudonym' : 'clear';
};

const snakeCase = (path: readonly string[]): string =>
  path.map((field) => field.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)).join('_');

const columnsAt = (
  path: readonly string[],
  schema: Schema,
  nullable: boolean,
): readonly ExportColumn[] => {
  const { properties, required = [], anyOf = [] } = schema;
  if (properties)
    return Object.entries(properties).flatMap(([field, inner]) =>
      columnsAt([...path, field], inner, nullable || !required.includes(field)),
    );
  return [
    {
      name: snakeCase(path),
      path,
      ...TYPES[kindOf(schema)],
      nullable: nullable || anyOf.some(isNull),
      disclosure: disclosureOf(path, schema),
    },
  ];
};

/**
 * The columns of an event's current version, all of them, in the order of its declaration: objects flattened by path, lists and
 * whatever has no one type as JSON. Throws an `Error` when two paths would share a name.
 */
export const exportColumnsOf = ({
  name,
  schema,
}: Pick<EventContract, 'name' | 'schema'>): readonly ExportColumn[] => {
  const columns = columnsAt([], schema, false);
  const names = columns.map((column) => column.name);
  const twice = names.find((one, index) => names.indexOf(one) !== index);
  if (twice !== undefined) throw new Error(`two fields of ${name} would be column ${twice}`);
  return columns;
};

/** Whether a column is part of an export that nobody asked more of. */
export const isExportedByDefault = ({ disclosure }: ExportColumn): boolean =>
  disclosure === 'clear' || disclosure === 'pseudonym';

import pg from 'pg';
import type { DataSource } from 'typeorm';
import { columnsOf, keyColumnOf, type Column } from './columns.js';
import type { ReadModel } from './read-model.js';

const { escapeIdentifier } = pg;

/** A read model's table in one schema, with what is needed to read and write it. */
export interface ReadModelTable {
  /** The name alone, the same in every generation. */
  readonly name: string;
  /** Schema and name, escaped. */
  readonly path: string;
  readonly columns: readonly Column[];
  readonly key: Column;
}

/** The table of a model in the schema, by default the entity's own. Throws where a value could not be read back as written. */
export const tableOf = (source: DataSource, model: ReadModel, schema?: string): ReadModelTable => {
  const metadata = source.getMetadata(model.entity);
  const columns = columnsOf(source, metadata);
  const own = metadata.tablePath.split('.');
  const path = schema === undefined ? own : [schema, metadata.tableName];
  return {
    name: metadata.tableName,
    path: path.map(escapeIdentifier).join('.'),
    columns,
    key: keyColumnOf(metadata, columns),
  };
};

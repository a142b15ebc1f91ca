import pg, { type ClientBase } from 'pg';
import { roleOf } from '../provisioning.js';
import { schemaOf } from './generation.js';

const { escapeIdentifier } = pg;

/** Read models that are kept together, by one consumer and in one transaction. */
export interface Family {
  readonly family: string;
  /** The consumer of the first generation; later ones add `@<generation>`. */
  readonly consumer: string;
  readonly tables: readonly string[];
}

interface Kept {
  readonly generation: number;
  readonly family: string;
  readonly consumer: string;
  readonly tables: readonly string[];
}

const inReading = (table: string): string => `read.${escapeIdentifier(table)}`;

const databaseOf = async (owner: ClientBase): Promise<string> => {
  const { rows } = await owner.query<{ name: string }>('select current_database() name');
  return rows[0]?.name ?? '';
};

const whole = async (owner: ClientBase, work: () => Promise<void>): Promise<void> => {
  await owner.query('begin');
  try {
    await work();
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
};

const activeOnes = async (owner: ClientBase): Promise<Kept[]> => {
  const { rows } = await owner.query<Kept>(
    `select generation, family, consumer, tables from es.generations where state = 'ACTIVE'`,
  );
  return rows;
};

const isOfKind = async (owner: ClientBase, table: string, kind: 'r' | 'v'): Promise<boolean> => {
  const { rowCount } = await owner.query(
    `select 1 from pg_class where relnamespace = 'read'::regnamespace and relname = $1 and relkind = $2`,
    [table, kind],
  );
  return rowCount === 1;
};

/**
 * Puts the tables of the active generations back into the schema `read`, so that migrations find them where services made them.
 * What is beside them is retired: it may not have the shape that comes. Readers meet a view or a table of the same name.
 */
export const withdrawGenerations = async (owner: ClientBase): Promise<void> => {
  const { rows } = await owner.query<{ there: boolean }>(
    `select to_regclass('es.generations') is not null there`,
  );
  if (!rows[0]?.there) return;
  const app = escapeIdentifier(roleOf(await databaseOf(owner), 'app'));
  await whole(owner, async () => {
    const { rows: beside } = await owner.query<Kept>(
      `update es.generations set state = 'RETIRED', ended_at = clock_timestamp(), detail = 'the shape of a read model may change'
        where state in ('BUILDING', 'CATCHING_UP', 'KEPT', 'FAILED') returning generation, consumer`,
    );
    for (const { generation, consumer } of beside) {
      await owner.query(`drop schema if exists ${schemaOf(generation)} cascade`);
      for (const place of ['seen', 'checkpoints', 'parked'])
        await owner.query(`delete from es.${place} where consumer = $1`, [consumer]);
    }
    for (const { generation, tables } of await activeOnes(owner))
      for (const table of tables)
        if (await isOfKind(owner, table, 'v')) {
          await owner.query(`drop view ${inReading(table)}`);
          const path = `${schemaOf(generation)}.${escapeIdentifier(table)}`;
          await owner.query(`alter table ${path} set schema read`);
          await owner.query(`grant select on ${inReading(table)} to ${app}`);
        }
  });
};

const firstGeneration = async (owner: ClientBase, { family, consumer }: Family): Promise<Kept> => {
  const { rows } = await owner.query<Kept>(
    `insert into es.generations (generation, family, consumer, state, tables, built_at, activated_at)
     select coalesce(max(generation), 0) + 1, $1, $2, 'ACTIVE', '{}', clock_timestamp(), clock_timestamp()
       from es.generations returning generation, family, consumer, tables`,
    [family, consumer],
  );
  const [first] = rows;
  if (!first) throw new Error(`no generation was made for ${family}`);
  return first;
};

interface Roles {
  readonly app: string;
  readonly projector: string;
}

const moveIn = async (
  owner: ClientBase,
  schema: string,
  table: string,
  { app, projector }: Roles,
): Promise<void> => {
  const [view, path] = [inReading(table), `${schema}.${escapeIdentifier(table)}`];
  await owner.query(`alter table ${view} set schema ${schema}`);
  await owner.query(`alter table ${path} owner to ${projector}`);
  await owner.query(`create view ${view} as select * from ${path}`);
  await owner.query(`alter view ${view} owner to ${projector}`);
  await owner.query(`grant select on ${view} to ${app}`);
};

const hasProgress = async (owner: ClientBase, consumer: string): Promise<boolean> => {
  const { rowCount } = await owner.query('select 1 from es.seen where consumer = $1 limit 1', [
    consumer,
  ]);
  return rowCount !== 0;
};

const adoptFamily = async (
  owner: ClientBase,
  family: Family,
  known: Kept | undefined,
  roles: Roles,
): Promise<boolean> => {
  const active = known ?? (await firstGeneration(owner, family));
  const schema = schemaOf(active.generation);
  await owner.query(`create schema if not exists ${schema} authorization ${roles.projector}`);
  for (const table of family.tables)
    if (await isOfKind(owner, table, 'r')) await moveIn(owner, schema, table, roles);
  await owner.query('update es.generations set tables = $2 where generation = $1', [
    active.generation,
    family.tables,
  ]);
  const isNew = (table: string): boolean => known !== undefined && !known.tables.includes(table);
  return family.tables.some(isNew) && (await hasProgress(owner, active.consumer));
};

/**
 * Brings the families' tables, which migrations make in the schema `read`, into their active generations, data and all, and puts
 * views in their place. Safe to repeat. Answers the families to be rebuilt: a model came to them that has missed what its consumer
 * has passed. The connection is the owner's, who must be a member of the projector (`provisionDatabase`).
 */
export const adoptReadModels = async (
  owner: ClientBase,
  families: readonly Family[],
): Promise<readonly string[]> => {
  const database = await databaseOf(owner);
  const roles: Roles = {
    app: escapeIdentifier(roleOf(database, 'app')),
    projector: escapeIdentifier(roleOf(database, 'projector')),
  };
  const behind: string[] = [];
  await whole(owner, async () => {
    const active = await activeOnes(owner);
    for (const family of families) {
      const known = active.find((one) => one.family === family.family);
      if (await adoptFamily(owner, family, known, roles)) behind.push(family.family);
    }
  });
  return behind;
};

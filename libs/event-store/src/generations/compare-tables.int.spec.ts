import { createDatabase, type TestDatabase } from '@academy/testing-infra';
import pg from 'pg';
import { compareTables } from './compare-tables.js';

describe('a comparison of two tables', () => {
  let database: TestDatabase;
  let client: pg.Client;

  beforeAll(async () => {
    database = await createDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });
  beforeEach(() =>
    client.query(`drop table if exists one, other;
      create table one ("Key" integer primary key, words text[], at timestamptz);
      create table other (like one including all)`),
  );

  /** A row for each key; the even ones are written first, so that the order on disk says nothing. */
  const fill = (table: string, keys: string): Promise<unknown> =>
    client.query(
      `insert into ${table} select n, array[n::text], to_timestamp(n) from ${keys} n order by n % 2, n`,
    );

  const compare = () => compareTables(client, 'one', 'other');

  it('finds equal what holds the same rows in another order', async () => {
    await fill('one', 'generate_series(1, 1200)');
    await client.query('insert into other select * from one order by "Key" desc');
    const { hash, ...found } = await compare();
    expect(found).toEqual({ rows: [1200, 1200], differing: 0, keys: [] });
    expect(hash[0]).toMatch(/^-?\d+--?\d+$/);
    expect(hash[1]).toBe(hash[0]);
  });

  it('has nothing to say of empty tables', async () => {
    expect(await compare()).toEqual({ rows: [0, 0], hash: ['0-0', '0-0'], differing: 0, keys: [] });
  });

  it('ends at a table whose rows are just as many as it compares at once', async () => {
    await fill('one', 'generate_series(1, 500)');
    await fill('other', 'generate_series(1, 500)');
    expect(await compare()).toMatchObject({ rows: [500, 500], differing: 0 });
  });

  it('tells which rows are another, missing or too many, wherever they are', async () => {
    await fill('one', 'generate_series(1, 1000)');
    await fill('other', 'generate_series(-300, 999)');
    await client.query(`delete from other where "Key" between -299 and 0;
                        update other set words = '{x}' where "Key" = 600; delete from other where "Key" = 400`);
    const { hash, ...found } = await compare();
    expect(found).toEqual({
      rows: [1000, 999],
      differing: 4,
      keys: ['-300', '400', '600', '1000'],
    });
    expect(hash[0]).not.toBe(hash[1]);
  });

  it('tells ten keys and counts all where everything differs', async () => {
    await fill('one', 'generate_series(1, 800)');
    await fill('other', 'generate_series(1001, 1800)');
    expect(await compare()).toMatchObject({
      ...{ rows: [800, 800], differing: 1600 },
      keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
    });
  });

  it('sees every row where the other table has none', async () => {
    await fill('one', 'generate_series(1, 700)');
    expect(await compare()).toMatchObject({ rows: [700, 0], differing: 700 });
  });
});

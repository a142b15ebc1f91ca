import { createDatabase, type TestDatabase } from '@academy/testing-infra';
import fc from 'fast-check';
import type { Pool } from 'pg';
import { arrayOf, jsonArray } from './literals.js';
import { createPool } from './pool.js';

describe('a literal', () => {
  let database: TestDatabase;
  let pool: Pool;

  beforeAll(async () => {
    database = await createDatabase('literals');
    pool = createPool({ url: database.url, name: 'literals' });
  });

  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  const readBack = async (type: string, literal: string): Promise<unknown> => {
    const { rows } = await pool.query<{ value: unknown }>(`select $1::${type} "value"`, [literal]);
    return rows[0]?.value;
  };

  it('of an array is read as the texts it was made of, whatever they hold, and as none where there is none', async () => {
    const awkward = fc.constantFrom('null', 'NULL', 'Null', '', ' ', '{}', '"', '\\', ',', '한글');
    const texts = fc.array(
      fc.oneof(
        awkward,
        fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0')),
        fc.constant(null),
      ),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (items) => {
        expect(await readBack('text[]', arrayOf(items))).toEqual(items);
      }),
    );
  });

  it('of an array keeps numbers exact', async () => {
    const items = [0n, 9_223_372_036_854_775_807n, -1n];
    expect(await readBack('bigint[]', arrayOf(items))).toEqual(items.map(String));
    expect(await readBack('boolean[]', arrayOf([true, false]))).toEqual([true, false]);
  });

  it('of JSON documents is an array of them', async () => {
    const documents = [{ a: 'b"c' }, { d: [1] }];
    const literal = jsonArray(documents.map((one) => JSON.stringify(one)));
    expect(await readBack('jsonb', literal)).toEqual(documents);
  });
});

import { createDatabase, type TestDatabase } from '@academy/testing-infra';
import fc from 'fast-check';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { createPool, inTransaction } from '../pool.js';
import { together } from '../together.js';
import { canonicalRow } from './columns.js';
import { copyRows } from './copy-rows.js';
import { cardTable, LedgerCard, ledgerCards } from './ledger-card.examples.js';
import { tableOf, type ReadModelTable } from './read-model-table.js';

const text = fc.string({ unit: 'grapheme' }).map((one) => one.replaceAll('\0', ''));
const awkward = fc.oneof(text, fc.constantFrom('\\N', 'a\tb\nc\rd\\', '{"x"}', 'NULL', ''));

const card = fc.record({
  participantId: fc.uuid(),
  name: fc.option(awkward),
  openedOn: fc.constantFrom(null, '2026-03-02'),
  total: fc.integer({ min: -1000, max: 1000 }),
  amounts: fc.array(fc.integer({ min: -9, max: 9 })),
  history: fc.array(fc.record({ type: awkward })),
  lastPosition: fc.bigInt({ min: 0n, max: 2n ** 62n }),
  changedAt: fc.constant('2026-03-02T01:02:03.456Z'),
  rich: fc.boolean(),
});

describe('rows written in bulk', () => {
  let database: TestDatabase;
  let pool: Pool;
  let source: DataSource;
  let table: ReadModelTable;

  beforeAll(async () => {
    database = await createDatabase('copy');
    pool = createPool({ url: database.url, name: 'spec' });
    await pool.query(cardTable);
    source = await new DataSource({
      type: 'postgres',
      url: database.url,
      entities: [LedgerCard],
    }).initialize();
    table = tableOf(source, ledgerCards);
  });
  afterAll(async () => {
    await source.destroy();
    await pool.end();
    await database.drop();
  });

  it('come back as they went, whatever stands in them', async () => {
    const cards = fc.uniqueArray(card, { selector: ({ participantId }) => participantId });
    await fc.assert(
      fc.asyncProperty(cards, async (given) => {
        await pool.query('truncate ledger_card');
        const rows = given.map((one) => canonicalRow(table.columns, one));
        await inTransaction(pool, (client) => copyRows(client, table, rows));
        const read = await pool.query<object>(
          `select participant_id "participantId", name, opened_on "openedOn", total, amounts, history,
                  last_position "lastPosition", changed_at "changedAt", rich from ledger_card`,
        );
        const byId = (one: object) => String(Reflect.get(one, 'participantId'));
        const sorted = (all: readonly object[]) =>
          all.toSorted((a, b) => (byId(a) < byId(b) ? -1 : 1));
        expect(sorted(read.rows)).toEqual(sorted(rows));
      }),
      { numRuns: 40 },
    );
  });

  it('leave others room after every hundred rows', async () => {
    await pool.query('truncate ledger_card');
    const cards = fc.sample(card, { numRuns: 250, seed: 1 });
    const rows = cards.map((one) => canonicalRow(table.columns, one));
    let rests = 0;
    const rest = async () => void (rests += 1);
    await inTransaction(pool, (client) => copyRows(client, table, rows, rest));
    expect(rests).toBe(3);
  });

  it('wait for the answers to what was sent before', async () => {
    await pool.query('truncate ledger_card');
    const rows = fc.sample(card, 1).map((given) => canonicalRow(table.columns, given));
    const numbers = await inTransaction(pool, (client) => {
      const sent = [1, 2, 3].map((n) => client.query<{ n: number }>('select $1::int n', [n]));
      return together(...sent, copyRows(client, table, rows));
    });
    expect(numbers.map((one) => one?.rows[0]?.n)).toEqual([1, 2, 3, undefined]);
    expect((await pool.query('select 1 from ledger_card')).rowCount).toBe(1);
  });

  it('are refused together, and the connection goes on', async () => {
    const [one] = fc.sample(card, 1).map((given) => canonicalRow(table.columns, given));
    if (!one) throw new Error('no row');
    await pool.query('truncate ledger_card');
    await inTransaction(pool, async (client) => {
      await client.query('savepoint before');
      await expect(copyRows(client, table, [one, one])).rejects.toMatchObject({ code: '23505' });
      await client.query('rollback to savepoint before');
      await copyRows(client, table, [one]);
    });
    expect((await pool.query('select 1 from ledger_card')).rowCount).toBe(1);
  });
});

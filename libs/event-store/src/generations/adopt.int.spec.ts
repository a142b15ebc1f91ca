import type { TestLedger } from '@academy/testing-infra';
import pg from 'pg';
import { openAccounts } from '../ledger.examples.js';
import { adoptReadModels, withdrawGenerations } from './adopt.js';

const family = { family: 'read-models', consumer: 'spec.read-models', tables: ['card', 'board'] };

describe('plain tables of read models', () => {
  let ledger: TestLedger;
  let owner: pg.Client;

  const as = async (purpose: 'app' | 'projector', sql: string) => {
    const client = new pg.Client({ connectionString: ledger.urlOf(purpose) });
    await client.connect();
    return client.query<Record<string, unknown>>(sql).finally(() => client.end());
  };

  beforeEach(async () => {
    ledger = await openAccounts();
    owner = new pg.Client({ connectionString: ledger.urlOf('owner') });
    await owner.connect();
    await owner.query(`
      create table read.card (id text primary key, words text[] not null);
      create index card_words on read.card (words);
      create table read.board (id text primary key);
      insert into read.card values ('one', '{a,b}')`);
  });
  afterEach(async () => {
    await owner.end();
    await ledger.close();
  });

  const cards = async () => (await as('app', 'select * from read.card')).rows;

  it('become the first generation with their rows, and are read as before', async () => {
    for (let start = 0; start < 3; start += 1)
      expect(await adoptReadModels(owner, [family])).toEqual([]);
    expect(await cards()).toEqual([{ id: 'one', words: ['a', 'b'] }]);
    await as('projector', `insert into read_1.card values ('two', '{}')`);
    expect(await cards()).toHaveLength(2);
    await expect(as('app', `insert into read.card values ('x', '{}')`)).rejects.toThrow(/denied/);
    await expect(as('app', `select * from read_1.card`)).rejects.toThrow(/denied/);
    await expect(as('app', `create view read.mine as select 1`)).rejects.toThrow(/denied/);
  });

  it('meet a migration where services made them, and keep its change', async () => {
    await adoptReadModels(owner, [family]);
    await withdrawGenerations(owner);
    expect(await cards()).toHaveLength(1);
    await owner.query('alter table read.card add column colour text');
    await adoptReadModels(owner, [family]);
    expect(await cards()).toEqual([{ id: 'one', words: ['a', 'b'], colour: null }]);
    const { rows } = await owner.query(
      `select 1 from pg_indexes where schemaname = 'read_1' and indexname = 'card_words'`,
    );
    expect(rows).toHaveLength(1);
  });

  it('ask for a rebuild when one comes that has missed what its consumer has passed', async () => {
    await adoptReadModels(owner, [family]);
    await owner.query('create table read.late (id text primary key)');
    const grown = { ...family, tables: [...family.tables, 'late'] };
    expect(await adoptReadModels(owner, [grown])).toEqual([]);
    await owner.query('create table read.later (id text primary key)');
    await as(
      'projector',
      `insert into es.seen values ('spec.read-models', 'registration', 1, gen_random_uuid(), 1)`,
    );
    const later = { ...family, tables: [...grown.tables, 'later'] };
    expect(await adoptReadModels(owner, [later])).toEqual(['read-models']);
    expect(await adoptReadModels(owner, [later])).toEqual([]);
  });
});

import { startScratchCluster, type TestLedger } from '@academy/testing-infra';
import pg from 'pg';
import { accounts, makeEntry, someone } from './account.examples.js';
import { causedBy } from './causation.js';
import { uuidv7 } from './ids.js';
import { openAccounts } from './ledger.examples.js';
import { createPool } from './pool.js';
import { refuseUnsafeSettings, UnsafeDatabase } from './settings.js';

describe('who may do what to the ledger', () => {
  let ledger: TestLedger;

  beforeAll(async () => {
    ledger = await openAccounts();
    const id = uuidv7();
    await causedBy(someone, () =>
      ledger.streams.execute(accounts, id, makeEntry(id), { commandId: uuidv7() }),
    );
  });
  afterAll(() => ledger.close());

  it.each([
    `update es.events set type = 'Other'`,
    'delete from es.events',
    'truncate es.events',
    'insert into es.events select * from es.events',
    'alter table es.events disable trigger all',
    'drop trigger events_are_forever on es.events',
    'update es.commands set position = 0',
    'delete from es.claims',
    'create table es.mine ()',
    'delete from es.feed_epochs',
  ])('the service and the projector cannot: %s', async (sql) => {
    for (const purpose of ['app', 'projector'] as const) {
      const client = new pg.Client({ connectionString: ledger.urlOf(purpose) });
      await client.connect();
      await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
      await client.end();
    }
  });

  it.each([`update es.events set type = 'Other'`, 'delete from es.events', 'truncate es.events'])(
    'a trigger stops even the owner: %s',
    async (sql) => {
      const client = new pg.Client({ connectionString: ledger.urlOf('owner') });
      await client.connect();
      await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
      await client.end();
    },
  );

  it('is written at READ COMMITTED only', async () => {
    const client = new pg.Client({ connectionString: ledger.urlOf('app') });
    await client.connect();
    await client.query('begin isolation level repeatable read');
    const call = `select es.append_one(now(), 'a-1', 0, gen_random_uuid(), 'A', 1, null, 1, false, null, '{}', '{}', 0, null, null)`;
    await expect(client.query(call)).rejects.toMatchObject({ code: '25001' });
    await client.end();
  });
});

describe('boot', () => {
  it.each([
    ['fsync', 'off'],
    ['full_page_writes', 'off'],
    ['synchronous_commit', 'off'],
    ['max_prepared_transactions', '5'],
  ])('refuses a database with %s = %s', async (name, value) => {
    const safe = { fsync: 'on', full_page_writes: 'on' };
    const cluster = await startScratchCluster({ ...safe, [name]: value });
    const pool = createPool({ url: cluster.server().superuserUrl, name: 'spec', max: 1 });
    await expect(refuseUnsafeSettings(pool)).rejects.toThrow(UnsafeDatabase);
    await expect(refuseUnsafeSettings(pool)).rejects.toThrow(name);
    await pool.end();
    await cluster.drop();
  });

  it('takes a safe one', async () => {
    const cluster = await startScratchCluster({ fsync: 'on', full_page_writes: 'on' });
    const pool = createPool({ url: cluster.server().superuserUrl, name: 'spec', max: 1 });
    await expect(refuseUnsafeSettings(pool)).resolves.toBeUndefined();
    await pool.end();
    await cluster.drop();
  });
});

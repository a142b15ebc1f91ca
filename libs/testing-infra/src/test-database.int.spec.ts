import pg from 'pg';
import { createDatabase, startScratchCluster } from './index.js';

const ask = async (url: string, sql: string): Promise<unknown> => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
};

describe('a test database', () => {
  it('is empty, its own and named after its spec', async () => {
    const [one, two] = await Promise.all([createDatabase('ledger'), createDatabase('ledger')]);
    expect(one.name).toMatch(/^ledger_[0-9a-f]{12}$/);
    expect(two.name).not.toBe(one.name);
    await ask(one.url, 'create table here ()');
    expect(await ask(one.url, 'select current_database()')).toBe(one.name);
    expect(await ask(two.url, `select to_regclass('here')`)).toBeNull();
    await Promise.all([one.drop(), two.drop()]);
  });

  it('goes with its sessions, and once more without complaint', async () => {
    const database = await createDatabase(`Quoted "Name"`);
    const session = ask(database.url, 'select pg_sleep(600)').catch(() => 'cut');
    await ask(database.url, 'select 1');
    await database.drop();
    await database.drop();
    expect(await session).toBe('cut');
    await expect(ask(database.url, 'select 1')).rejects.toThrow(/does not exist/);
  });
});

describe('a scratch cluster', () => {
  it('takes settings, survives a kill and is not the shared one', async () => {
    const cluster = await startScratchCluster({ max_connections: 20 });
    const { port } = cluster.server();
    expect(process.env.TEST_POSTGRES_URL).not.toContain(`:${port}/`);
    expect(await ask(cluster.server().superuserUrl, 'show max_connections')).toBe('20');
    await ask(cluster.server().superuserUrl, 'create table kept ()');
    await cluster.server().kill();

    const again = await cluster.restart();
    expect(await ask(again.superuserUrl, `select to_regclass('kept')::text`)).toBe('kept');
    await cluster.drop();
    await expect(ask(again.superuserUrl, 'select 1')).rejects.toThrow(/ECONNREFUSED/);
  });
});

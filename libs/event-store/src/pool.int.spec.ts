import { createDatabase } from '@academy/testing-infra';
import { setTimeout as sleep } from 'node:timers/promises';
import { createPool, inTransaction, isUnavailability } from './pool.js';

describe('a pool', () => {
  it('outlives a connection that breaks between two statements: the transaction fails, the next one does not', async () => {
    const database = await createDatabase('pool');
    const [pool, other] = ['pool', 'other'].map((name) => createPool({ url: database.url, name }));
    if (!pool || !other) throw new Error('two pools are needed');

    const failure = await inTransaction(pool, async (client) => {
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() pid');
      await other.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
      await sleep(100);
      await client.query('select 1');
    }).catch((error: unknown) => error);

    expect(isUnavailability(failure)).toBe(true);
    expect(
      await inTransaction(pool, async (client) => (await client.query('select 1')).rowCount),
    ).toBe(1);
    await Promise.all([pool.end(), other.end()]);
    await database.drop();
  });
});

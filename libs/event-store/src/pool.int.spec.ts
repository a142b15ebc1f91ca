import { createDatabase, type TestDatabase } from '@academy/testing-infra';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import { createPool, inTransaction, isUnavailability, readThenWrite } from './pool.js';
import { together } from './together.js';

describe('a pool', () => {
  let database: TestDatabase;
  let pool: Pool;
  let other: Pool;

  beforeAll(async () => {
    database = await createDatabase('pool');
    [pool, other] = [
      createPool({ url: database.url, name: 'pool' }),
      createPool({ url: database.url, name: 'other' }),
    ];
    await pool.query('create table kept (n int primary key)');
  });

  afterAll(async () => {
    await Promise.all([pool.end(), other.end()]);
    await database.drop();
  });

  afterEach(() => pool.query('delete from kept'));

  const kept = async (): Promise<number[]> => {
    const { rows } = await other.query<{ n: number }>('select n from kept order by n');
    return rows.map(({ n }) => n);
  };

  it('outlives a connection that breaks between two statements: the transaction fails, the next one does not', async () => {
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
  });

  it('gives a server up that owes an answer and says nothing, and goes on with another connection', async () => {
    const hasty = createPool({ url: database.url, name: 'hasty', max: 1, statementMs: 500 });
    const { rows } = await hasty.query<{ pid: number }>('select pg_backend_pid() pid');
    const pid = rows[0]?.pid ?? 0;
    process.kill(pid, 'SIGSTOP');
    const failure = await hasty.query('select 1').catch((error: unknown) => error);
    process.kill(pid, 'SIGCONT');

    expect(failure).toMatchObject({ message: 'Query read timeout' });
    expect(isUnavailability(failure)).toBe(true);
    expect((await hasty.query('select 1')).rowCount).toBe(1);
    await hasty.end();
  });

  it('leaves a connection alone on which nothing is asked', async () => {
    const hasty = createPool({ url: database.url, name: 'hasty', max: 1, statementMs: 100 });
    const pidOf = async () =>
      (await hasty.query<{ pid: number }>('select pg_backend_pid() pid')).rows;
    const before = await pidOf();
    await sleep(1_500);
    expect(await pidOf()).toEqual(before);
    await hasty.end();
  });

  /** How many packets have left on a connection from now on. */
  const packetsOf = (client: PoolClient): (() => number) => {
    const { stream } = (client as unknown as { connection: { stream: NodeJS.WritableStream } })
      .connection;
    const socket = stream as unknown as Record<'_write' | '_writev', (...args: unknown[]) => void>;
    let packets = 0;
    for (const name of ['_write', '_writev'] as const) {
      const leave = socket[name].bind(stream);
      socket[name] = (...args) => {
        packets += 1;
        leave(...args);
      };
    }
    return () => packets;
  };

  it('sends what does not wait for an answer in one packet', async () => {
    const client = await pool.connect();
    const packets = packetsOf(client);
    await together(client.query('select $1::int', [1]), client.query('select $1::int', [2]));
    client.release(true);
    expect(packets()).toBe(1);
  });

  it('reads with the beginning of a transaction and writes with its end: two packets', async () => {
    let packets = () => 0;
    const result = await readThenWrite(pool, async (client) => {
      packets = packetsOf(client);
      const { rows } = await client.query<{ n: number }>('select 5 n');
      const n = rows[0]?.n ?? 0;
      const write = (value: number) => ({ text: 'insert into kept values ($1)', values: [value] });
      return { result: n, statements: [write(n), write(n + 1)] };
    });
    expect(result).toBe(5);
    expect(packets()).toBe(2);
    expect(await kept()).toEqual([5, 6]);
  });

  it('writes nothing when one of the statements that leave with the commit fails', async () => {
    const failing = readThenWrite(pool, () =>
      Promise.resolve({
        result: undefined,
        statements: [7, 7, 8].map((n) => ({ text: 'insert into kept values ($1)', values: [n] })),
      }),
    );
    await expect(failing).rejects.toMatchObject({ code: '23505' });
    expect(await kept()).toEqual([]);
  });

  it('writes nothing when the opening fails, and says why', async () => {
    const failing = inTransaction(pool, (client) => client.query('insert into kept values (1)'), [
      { text: 'select 1 / 0' },
    ]);
    await expect(failing).rejects.toMatchObject({ code: '22012' });
    expect(await kept()).toEqual([]);
  });

  it('writes nothing of what was sent together when one of it fails, whatever was sent behind', async () => {
    const failing = inTransaction(pool, (client) =>
      together(
        client.query('insert into kept values (2)'),
        client.query('insert into kept values (2)'),
        client.query('insert into kept values (3)'),
      ),
    );
    await expect(failing).rejects.toMatchObject({ code: '23505' });
    expect(await kept()).toEqual([]);
    await inTransaction(pool, (client) => client.query('insert into kept values (4)'));
    expect(await kept()).toEqual([4]);
  });
});

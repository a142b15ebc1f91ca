import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import { openKeyDatabase, type KeyDatabase } from './key-database.examples.js';
import { migrateKeys } from './migrate-keys.js';

const FINGERPRINT = 'a'.repeat(64);
const create = `select * from privacy.create_key($1, '\\x01', 'master', '${FINGERPRINT}')`;
const destroy = `select * from privacy.destroy_key($1, now(), 'officer-2', 'PIPA-21')`;
const insert = `insert into privacy.subject_keys (subject_id, wrapped, master_key_id, fingerprint)
  values ($1, '\\x01', 'master', '${FINGERPRINT}')`;
const bury = `insert into privacy.destroyed_keys (subject_id, destroyed_at, approved_by, legal_basis)
  values ($1, now(), 'officer-2', 'PIPA-21')`;

describe('the key database', () => {
  let database: KeyDatabase;
  const as = async <T>(
    pool: 'app' | 'superuser',
    work: (client: PoolClient) => Promise<T>,
  ): Promise<T> => {
    const client = await database[pool].connect();
    try {
      return await work(client);
    } finally {
      await client.query('rollback');
      client.release();
    }
  };
  const keysOf = async (subject: string): Promise<object[]> => {
    const sql = 'select subject_id from privacy.subject_keys where subject_id = $1';
    return (await database.superuser.query<object>(sql, [subject])).rows;
  };

  beforeAll(async () => {
    database = await openKeyDatabase();
  });
  afterAll(() => database.close());

  it('may be migrated again, by several at once, with keys in it', async () => {
    const subject = randomUUID();
    await database.app.query(create, [subject]);
    await Promise.all(
      [1, 2, 3].map(() => as('superuser', (client) => migrateKeys(client, database.roles))),
    );
    expect(await keysOf(subject)).toHaveLength(1);
  });

  it('may be migrated by an owner who is no superuser, and who is the app role too', async () => {
    const { owner } = database.roles;
    const name = new URL(database.appUrl).pathname.slice(1);
    await database.superuser.query(`grant create on database "${name}" to "${owner}"`);
    await as('superuser', async (client) => {
      await client.query(`set role "${owner}"`);
      await migrateKeys(client, { owner, app: owner });
      expect((await client.query(create, [randomUUID()])).rows).toHaveLength(1);
      await client.query('reset role');
    });
  });

  it('refuses even the superuser a key for an erased subject', async () => {
    const subject = randomUUID();
    await database.app.query(create, [subject]);
    await database.app.query(destroy, [subject]);
    await expect(database.app.query(create, [subject])).rejects.toMatchObject({ code: 'KD410' });
    await expect(database.superuser.query(insert, [subject])).rejects.toMatchObject({
      code: 'KD410',
    });
    await as('superuser', async (client) => {
      await client.query('begin; set local session_replication_role = replica');
      await expect(client.query(insert, [subject])).rejects.toMatchObject({ code: 'KD410' });
    });
  });

  it('destroys a key that is being made in a transaction which commits later', async () => {
    const subject = randomUUID();
    await as('app', async (maker) => {
      await maker.query('begin');
      await maker.query(create, [subject]);
      const destruction = database.app.query(destroy, [subject]);
      await new Promise((resolve) => setTimeout(resolve, 100));
      await maker.query('commit');
      expect((await destruction).rows).toMatchObject([{ fingerprint: FINGERPRINT }]);
    });
    expect(await keysOf(subject)).toEqual([]);
  });

  it('makes no key while a destruction commits, whatever the snapshot', async () => {
    const subject = randomUUID();
    await as('app', async (destroyer) => {
      await destroyer.query('begin');
      await destroyer.query(destroy, [subject]);
      const creation = expect(database.app.query(create, [subject])).rejects.toMatchObject({
        code: 'KD410',
      });
      await new Promise((resolve) => setTimeout(resolve, 100));
      await destroyer.query('commit');
      await creation;
    });
    await as('app', async (stale) => {
      await stale.query('begin isolation level repeatable read');
      await expect(stale.query(create, [randomUUID()])).rejects.toMatchObject({ code: '25001' });
    });
  });

  it('keeps tombstones for ever and buries with a bare insert too', async () => {
    const subject = randomUUID();
    await database.app.query(create, [subject]);
    await database.superuser.query(bury, [subject]);
    expect(await keysOf(subject)).toEqual([]);
    for (const sql of [
      `update privacy.destroyed_keys set approved_by = 'nobody'`,
      'delete from privacy.destroyed_keys',
      'truncate privacy.destroyed_keys',
      'truncate privacy.subject_keys',
    ])
      await expect(database.superuser.query(sql)).rejects.toMatchObject({ code: '23001' });
  });

  it('lets no key go without a tombstone and none become another', async () => {
    const subject = randomUUID();
    await database.app.query(create, [subject]);
    for (const change of [
      'delete from privacy.subject_keys where subject_id = $1',
      `update privacy.subject_keys set fingerprint = '${'b'.repeat(64)}' where subject_id = $1`,
      'update privacy.subject_keys set subject_id = gen_random_uuid() where subject_id = $1',
    ])
      await expect(database.superuser.query(change, [subject])).rejects.toMatchObject({
        code: '23001',
      });
  });

  it('gives the app role its functions and no table', async () => {
    const subject = randomUUID();
    await database.app.query(create, [subject]);
    const denied = [insert, bury, 'delete from privacy.subject_keys where subject_id = $1'];
    for (const sql of [...denied, 'select privacy.lock_subject($1)'])
      await expect(database.app.query(sql, [subject])).rejects.toMatchObject({ code: '42501' });
  });

  it('changes a wrapping only from the one that was read', async () => {
    const subject = randomUUID();
    await database.app.query(create, [subject]);
    const rewrap = `select privacy.rewrap_key($1, $2, '\\x02', 'newer') as changed`;
    const changed = async (old: Buffer) =>
      (await database.app.query<object>(rewrap, [subject, old])).rows;
    expect(await changed(Buffer.of(9))).toEqual([{ changed: false }]);
    expect(await changed(Buffer.of(1))).toEqual([{ changed: true }]);
    await database.app.query(destroy, [subject]);
    expect(await changed(Buffer.of(2))).toEqual([{ changed: false }]);
    expect(await keysOf(subject)).toEqual([]);
  });
});

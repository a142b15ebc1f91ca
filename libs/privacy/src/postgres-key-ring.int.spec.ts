import { InvalidInput, Unavailable } from '@academy/kernel';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { KeyDestroyed } from './failures.js';
import { fileMasterKeys, type FileMasterKeys } from './file-master-keys.js';
import { openKeyDatabase, type KeyDatabase } from './key-database.examples.js';
import { fingerprintOf } from './key-fingerprint.js';
import { PostgresKeyRing } from './postgres-key-ring.js';
import { Sealer } from './sealer.js';

const erasure = { approvedBy: 'officer-2', legalBasis: 'PIPA-21', at: '2026-03-02T00:00:00.000Z' };

describe('the key ring in PostgreSQL', () => {
  let database: KeyDatabase;
  let directory: string;
  let masterKeys: FileMasterKeys;
  const ring = (ttlMs = 300_000): PostgresKeyRing =>
    new PostgresKeyRing(database.app, masterKeys, { ttlMs });
  const count = async (table: string, subject: string): Promise<number> => {
    const sql = `select count(*)::int as n from privacy.${table} where subject_id = $1`;
    return (await database.superuser.query<{ n: number }>(sql, [subject])).rows[0]?.n ?? -1;
  };

  beforeAll(async () => {
    database = await openKeyDatabase();
    directory = await mkdtemp(join(tmpdir(), 'key-ring-'));
    masterKeys = await fileMasterKeys(join(directory, 'master.json'));
  });
  afterAll(async () => {
    await database.close();
    await rm(directory, { recursive: true });
  });

  it('makes one key when fifty first users meet', async () => {
    const subject = randomUUID();
    const rings = [ring(), ring()];
    const keys = await Promise.all(
      Array.from({ length: 50 }, (_, n) => (rings[n % 2] ?? ring()).keyFor(subject)),
    );
    expect(new Set(keys.map(({ secret }) => fingerprintOf(secret))).size).toBe(1);
    expect(await count('subject_keys', subject)).toBe(1);
  });

  it('gives the same key after a restart, and never stores it in clear', async () => {
    const subject = randomUUID();
    const { secret } = await ring().keyFor(subject);
    expect((await ring().keyFor(subject)).secret.equals(secret)).toBe(true);
    const { rows } = await database.superuser.query<{ wrapped: Buffer }>(
      'select wrapped from privacy.subject_keys where subject_id = $1',
      [subject],
    );
    expect(rows[0]?.wrapped.includes(secret.export())).toBe(false);
  });

  it('destroys for good: here at once, elsewhere when told, after a restart and for ever', async () => {
    const subject = randomUUID();
    const [here, elsewhere] = [ring(), ring()];
    const sealed = await new Sealer(here).seal(subject, 'IDENTITY', '가나다');
    expect(await new Sealer(elsewhere).open(subject, 'IDENTITY', sealed)).toBe('가나다');
    const { secret } = await here.keyFor(subject);

    const tombstone = await here.destroy(subject, erasure);
    expect(tombstone).toEqual({
      subject,
      destroyedAt: erasure.at,
      approvedBy: 'officer-2',
      legalBasis: 'PIPA-21',
      fingerprint: fingerprintOf(secret),
    });
    await expect(here.keyFor(subject)).rejects.toThrow(KeyDestroyed);
    elsewhere.forget(subject);
    await expect(new Sealer(elsewhere).open(subject, 'IDENTITY', sealed)).rejects.toThrow(
      KeyDestroyed,
    );
    await expect(ring().keyFor(subject)).rejects.toThrow(KeyDestroyed);
    expect(await count('subject_keys', subject)).toBe(0);

    const later = { ...erasure, approvedBy: 'officer-3', at: '2027-01-01T00:00:00.000Z' };
    expect(await ring().destroy(subject, later)).toEqual(tombstone);
    expect(await ring().tombstone(subject)).toEqual(tombstone);
  });

  it('is heard by a deaf process when its cache ends', async () => {
    const subject = randomUUID();
    const deaf = ring(50);
    await deaf.keyFor(subject);
    await ring().destroy(subject, erasure);
    await new Promise((resolve) => setTimeout(resolve, 60));
    await expect(deaf.keyFor(subject)).rejects.toThrow(KeyDestroyed);
  });

  it('destroys what never had a key, so that it never gets one', async () => {
    const subject = randomUUID();
    expect((await ring().destroy(subject, erasure)).fingerprint).toBeNull();
    await expect(ring().keyFor(subject)).rejects.toThrow(KeyDestroyed);
  });

  it('is never alive after a destruction that raced with first uses, 200 times', async () => {
    const [one, two] = [ring(), ring()];
    const outcomes = new Set<string>();
    for (let round = 0; round < 200; round += 1) {
      const subject = randomUUID();
      const uses = [one, two, one, two].map((user) => user.keyFor(subject));
      const destruction = (round % 2 ? one : two).destroy(subject, erasure);
      for (const { status } of await Promise.allSettled(uses)) outcomes.add(status);
      await destruction;
      expect([
        await count('subject_keys', subject),
        await count('destroyed_keys', subject),
      ]).toEqual([0, 1]);
      await expect(ring().keyFor(subject)).rejects.toThrow(KeyDestroyed);
      await expect((round % 2 ? one : two).keyFor(subject)).rejects.toThrow(KeyDestroyed);
    }
    // Both sides must have won at times, or nothing raced.
    expect(outcomes).toEqual(new Set(['fulfilled', 'rejected']));
  });

  it('finds a page of keys in one round trip and makes none', async () => {
    const [alive, dead, unknown] = [randomUUID(), randomUUID(), randomUUID()];
    await ring().keyFor(alive);
    await ring().destroy(dead, erasure);
    const found = await ring().find([alive, dead, unknown, alive]);
    expect([found.size, found.get(dead), found.has(unknown)]).toEqual([2, 'destroyed', false]);
    expect(await count('subject_keys', unknown)).toBe(0);
  });

  it('wraps all keys anew after a rotation of the master key, beside destructions', async () => {
    const before = ring();
    const subjects = Array.from({ length: 450 }, () => randomUUID());
    const keys = await Promise.all(subjects.map((subject) => before.keyFor(subject)));
    const current = await masterKeys.rotate();
    const doomed = subjects.filter((_, n) => n % 9 === 0);
    const [rewrapping] = await Promise.all([
      ring().rewrapAll(),
      ...doomed.map((subject) => ring().destroy(subject, erasure)),
    ]);
    expect(rewrapping.rewrapped).toBeGreaterThanOrEqual(subjects.length - doomed.length);
    const { rows } = await database.superuser.query<{ id: string }>(
      'select distinct master_key_id as id from privacy.subject_keys',
    );
    expect(rows).toEqual([{ id: current }]);
    const found = await ring().find(subjects);
    for (const [n, subject] of subjects.entries()) {
      const key = found.get(subject);
      if (n % 9 === 0) expect(key).toBe('destroyed');
      else
        expect(typeof key === 'object' && key.secret.equals(keys[n]?.secret ?? key.secret)).toBe(
          true,
        );
    }
    expect(await ring().rewrapAll()).toEqual({ rewrapped: 0, skipped: 0 });
  });

  it('asks for an approver, a legal basis, an instant and a proper subject', async () => {
    const subject = randomUUID();
    const incomplete = [{ approvedBy: ' ' }, { legalBasis: '' }, { at: 'yesterday' }];
    for (const part of incomplete)
      await expect(ring().destroy(subject, { ...erasure, ...part })).rejects.toThrow(InvalidInput);
    await expect(ring().keyFor(subject.toUpperCase())).rejects.toThrow(InvalidInput);
    await ring().keyFor(subject);
  });

  it('answers Unavailable while PostgreSQL is away, but goes on with what it holds', async () => {
    const away = new Pool({ connectionString: 'postgresql://nobody@127.0.0.1:1/none' });
    const cut = new PostgresKeyRing(away, masterKeys);
    await expect(cut.keyFor(randomUUID())).rejects.toThrow(Unavailable);
    await expect(cut.destroy(randomUUID(), erasure)).rejects.toThrow(Unavailable);
    await away.end();
    const pool = new Pool({ connectionString: database.appUrl });
    const held = new PostgresKeyRing(pool, masterKeys);
    const subject = randomUUID();
    await held.keyFor(subject);
    await pool.end();
    await held.keyFor(subject);
    await expect(held.keyFor(randomUUID())).rejects.toThrow(Unavailable);
  });
});

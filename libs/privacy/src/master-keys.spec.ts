import { InvalidInput, Unavailable } from '@academy/kernel';
import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentMasterKeys } from './environment-master-keys.js';
import { SealBroken } from './failures.js';
import { fileMasterKeys } from './file-master-keys.js';
import { newSecret } from './key-ring.js';
import { fileSecret } from './secret-file.js';

describe('master keys', () => {
  let directory: string;
  let path: string;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'master-keys-'));
    path = join(directory, 'keys', 'master.json');
  });
  afterEach(() => rm(directory, { recursive: true }));

  it('are made once by many first users, in a file for their owner only', async () => {
    const users = await Promise.all(Array.from({ length: 20 }, () => fileMasterKeys(path)));
    const ids = await Promise.all(users.map((keys) => keys.currentId()));
    expect(new Set(ids).size).toBe(1);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(join(directory, 'keys'))).toEqual(['master.json']);
  });

  it('unwrap for the subject they wrapped for, and no other', async () => {
    const keys = await fileMasterKeys(path);
    const subject = randomUUID();
    const secret = newSecret();
    const wrapped = await keys.wrap(subject, secret);
    expect((await keys.unwrap(subject, wrapped)).equals(secret)).toBe(true);
    await expect(keys.unwrap(randomUUID(), wrapped)).rejects.toThrow(SealBroken);
    for (let at = 0; at < wrapped.wrapped.length; at += 1) {
      const bytes = Buffer.from(wrapped.wrapped);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      await expect(keys.unwrap(subject, { ...wrapped, wrapped: bytes })).rejects.toThrow(
        SealBroken,
      );
    }
  });

  it('rotate: the newest wraps in every process, all unwrap', async () => {
    const [here, elsewhere] = await Promise.all([fileMasterKeys(path), fileMasterKeys(path)]);
    const subject = randomUUID();
    const secret = newSecret();
    const old = await here.wrap(subject, secret);
    const added = await here.rotate();
    const anew = await elsewhere.wrap(subject, secret);
    expect(anew.masterKeyId).toBe(added);
    expect(old.masterKeyId).not.toBe(added);
    for (const wrapped of [old, anew])
      for (const keys of [here, elsewhere])
        expect((await keys.unwrap(subject, wrapped)).equals(secret)).toBe(true);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('lose no key when rotations race', async () => {
    const [one, two] = await Promise.all([fileMasterKeys(path), fileMasterKeys(path)]);
    const rotations = await Promise.allSettled([one.rotate(), two.rotate(), one.rotate()]);
    const added = rotations.flatMap((rotation) =>
      rotation.status === 'fulfilled' ? [rotation.value] : [],
    );
    expect(added.length).toBeGreaterThan(0);
    for (const rotation of rotations)
      if (rotation.status === 'rejected') expect(rotation.reason).toBeInstanceOf(Unavailable);
    const text = await readFile(path, 'utf8');
    for (const id of added) expect(text).toContain(id);
  });

  it('come from the environment in the form of the file', async () => {
    const file = await fileMasterKeys(path);
    await file.rotate();
    const environment = environmentMasterKeys(await readFile(path, 'utf8'));
    const subject = randomUUID();
    const secret = newSecret();
    const wrapped = await environment.wrap(subject, secret);
    expect((await file.unwrap(subject, wrapped)).equals(secret)).toBe(true);
    const unknown = { ...wrapped, masterKeyId: 'elsewhere' };
    await expect(environment.unwrap(subject, unknown)).rejects.toThrow(Unavailable);
  });

  it('are refused when malformed or open to others, without quoting the file', async () => {
    await fileMasterKeys(path);
    await chmod(path, 0o644);
    await expect(fileMasterKeys(path)).rejects.toThrow(InvalidInput);
    await writeFile(path, 'canary-key', { mode: 0o600 });
    await chmod(path, 0o600);
    await expect(fileMasterKeys(path)).rejects.toThrow(/^(?!.*canary).*$/);
    expect(() => environmentMasterKeys('{"keys":[]}')).toThrow(InvalidInput);
    expect(() => environmentMasterKeys('{"keys":[{"id":"a","key":"c2hvcnQ="}]}')).toThrow(
      InvalidInput,
    );
  });

  it('answer that they are unavailable when their place is none', async () => {
    await writeFile(join(directory, 'keys'), 'a file, not a directory');
    await expect(fileMasterKeys(path)).rejects.toThrow(Unavailable);
  });

  it('have a plainer sibling for one lasting secret', async () => {
    const secrets = await Promise.all(Array.from({ length: 10 }, () => fileSecret(path)));
    expect(new Set(secrets.map((secret) => secret.toString('hex'))).size).toBe(1);
    expect(secrets[0]).toHaveLength(32);
  });
});

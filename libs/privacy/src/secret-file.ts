import { InvalidInput } from '@academy/kernel';
import { randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createDurably, failedWith, makeDirectory, storageFailure } from './durable-file.js';

const OTHERS = 0o007;

const read = async (path: string): Promise<Buffer> => {
  const file = await open(path, 'r');
  try {
    if (((await file.stat()).mode & OTHERS) !== 0)
      throw new InvalidInput('SecretFileOpen', 'a secret file must not be open to other users');
    return await file.readFile();
  } finally {
    await file.close();
  }
};

/**
 * The content of a secret file, which is made with mode 0600 on first use; of many first users one wins.
 * @throws {InvalidInput} when other users may open the file. @throws {Unavailable} when the disk refuses.
 */
export const readOrCreate = async (path: string, first: () => Buffer): Promise<Buffer> => {
  try {
    return await read(path);
  } catch (error) {
    if (!failedWith(error, 'ENOENT')) throw storageFailure(error);
  }
  try {
    await makeDirectory(dirname(path));
    await createDurably(path, first());
    return await read(path);
  } catch (error) {
    throw storageFailure(error);
  }
};

/** A lasting random secret of 32 bytes in a 0600 file, e.g. for the blind indexer. Throws as `readOrCreate`. */
export const fileSecret = async (path: string): Promise<Buffer> => {
  const text = await readOrCreate(path, () =>
    Buffer.from(`${randomBytes(32).toString('base64')}\n`),
  );
  const secret = Buffer.from(text.toString('utf8').trim(), 'base64');
  if (secret.length !== 32)
    throw new InvalidInput('SecretFileMalformed', 'a secret file holds 32 bytes in base64');
  return secret;
};

import { Unavailable } from '@academy/kernel';
import { randomUUID } from 'node:crypto';
import { link, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** By form and not by class: every error of the file system names its system call. */
const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error;

/** Whether the file system refused for this reason, e.g. `ENOENT`. */
export const failedWith = (error: unknown, code: string): boolean =>
  isFileError(error) && error.code === code;

/** A failure of the disk as the kernel's `Unavailable`; names the reason, not the path. */
export const storageFailure = (error: unknown): unknown =>
  isFileError(error) ? new Unavailable(`the file system answered ${String(error.code)}`) : error;

const syncDirectory = async (path: string): Promise<void> => {
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
};

/** Makes a 0700 directory and what is missing above it; the new entry is on disk when the promise resolves. */
export const makeDirectory = async (path: string): Promise<void> => {
  const topmost = await mkdir(path, { recursive: true, mode: 0o700 });
  if (topmost !== undefined) await syncDirectory(dirname(topmost));
};

const writeAside = async (aside: string, content: Uint8Array): Promise<void> => {
  const file = await open(aside, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
};

const land = async (
  path: string,
  content: Uint8Array,
  place: (aside: string, path: string) => Promise<void>,
): Promise<void> => {
  const directory = dirname(path);
  const aside = join(directory, `.${randomUUID()}.tmp`);
  try {
    await writeAside(aside, content);
    await place(aside, path);
  } finally {
    await rm(aside, { force: true });
  }
  await syncDirectory(directory);
};

/** Writes a 0600 file whole or not at all, on disk when the promise resolves; replaces an older one. */
export const writeDurably = (path: string, content: Uint8Array): Promise<void> =>
  land(path, content, rename);

/** As `writeDurably`, but leaves an existing file alone and answers false: of many writers one wins. */
export const createDurably = async (path: string, content: Uint8Array): Promise<boolean> => {
  try {
    await land(path, content, link);
    return true;
  } catch (error) {
    if (failedWith(error, 'EEXIST')) return false;
    throw error;
  }
};

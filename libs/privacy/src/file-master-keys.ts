import { Unavailable } from '@academy/kernel';
import type { KeyObject } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { failedWith, storageFailure, writeDurably } from './durable-file.js';
import {
  formatMasterKeys,
  newMasterKey,
  newest,
  notHeld,
  parseMasterKeys,
  withId,
  type MasterKeyList,
} from './master-key-list.js';
import { MasterKeys, unwrapLocally, wrapLocally, type WrappedKey } from './master-keys.js';
import { readOrCreate } from './secret-file.js';

const load = async (path: string): Promise<MasterKeyList> => {
  const content = await readOrCreate(path, () => formatMasterKeys([newMasterKey()]));
  return parseMasterKeys(content.toString('utf8'));
};

const whileLocked = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
  try {
    await (await open(path, 'wx', 0o600)).close();
  } catch (error) {
    if (!failedWith(error, 'EEXIST')) throw storageFailure(error);
    throw new Unavailable(
      'another rotation is under way, or one was cut short and left its lock',
      30,
    );
  }
  try {
    return await work();
  } catch (error) {
    throw storageFailure(error);
  } finally {
    await rm(path, { force: true });
  }
};

/** Master keys in a 0600 JSON file that several processes may share. */
export class FileMasterKeys extends MasterKeys {
  constructor(
    private readonly path: string,
    private keys: MasterKeyList,
  ) {
    super();
  }

  override async currentId(): Promise<string> {
    return (await this.#newest()).id;
  }

  override async wrap(subject: string, secret: KeyObject): Promise<WrappedKey> {
    return wrapLocally(await this.#newest(), subject, secret);
  }

  override async unwrap(subject: string, key: WrappedKey): Promise<KeyObject> {
    const { masterKeyId } = key;
    const master = withId(this.keys, masterKeyId) ?? withId(await this.#reload(), masterKeyId);
    if (!master) throw notHeld(masterKeyId);

    return unwrapLocally(master, subject, key);
  }

  /**
   * Appends a random key that wraps from now on, in every process, and gives its id; older keys go on
   * unwrapping. Rewrap the ring afterwards. @throws {Unavailable} while another rotation holds the lock.
   */
  async rotate(): Promise<string> {
    return whileLocked(`${this.path}.lock`, async () => {
      const added = newMasterKey();
      await writeDurably(this.path, formatMasterKeys([...(await this.#reload()), added]));
      await this.#reload();
      return added.id;
    });
  }

  /** Reads the file each time: a rotation in another process must count for the next key made here. */
  async #newest() {
    return newest(await this.#reload());
  }

  async #reload(): Promise<MasterKeyList> {
    this.keys = await load(this.path);
    return this.keys;
  }
}

/**
 * Master keys in the file at `path`, which is made with one random key on first use.
 * @throws {InvalidInput} when it is malformed or open to other users. @throws {Unavailable} when it cannot be read.
 */
export const fileMasterKeys = async (path: string): Promise<FileMasterKeys> =>
  new FileMasterKeys(path, await load(path));

import type { KeyObject } from 'node:crypto';
import { newest, notHeld, parseMasterKeys, withId, type MasterKeyList } from './master-key-list.js';
import { MasterKeys, unwrapLocally, wrapLocally, type WrappedKey } from './master-keys.js';

class EnvironmentMasterKeys extends MasterKeys {
  constructor(private readonly keys: MasterKeyList) {
    super();
  }

  override async currentId(): Promise<string> {
    return newest(this.keys).id;
  }

  override async wrap(subject: string, secret: KeyObject): Promise<WrappedKey> {
    return wrapLocally(newest(this.keys), subject, secret);
  }

  override async unwrap(subject: string, key: WrappedKey): Promise<KeyObject> {
    const master = withId(this.keys, key.masterKeyId);
    if (!master) throw notHeld(key.masterKeyId);

    return unwrapLocally(master, subject, key);
  }
}

/**
 * Master keys from a variable, in the form of the key file: `{"keys":[{"id","key"}]}`, newest last. To rotate,
 * append a key, restart, and rewrap. @throws {InvalidInput} when malformed.
 */
export const environmentMasterKeys = (json: string): MasterKeys =>
  new EnvironmentMasterKeys(parseMasterKeys(json));

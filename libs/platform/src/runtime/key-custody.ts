import {
  BlindIndexer,
  FileDocumentStore,
  fileMasterKeys,
  fileSecret,
  PostgresKeyRing,
  Sealer,
} from '@academy/privacy';
import { join } from 'node:path';
import type { Pool } from 'pg';
import type { Surroundings } from './surroundings.js';

export type Custody = Pick<
  Surroundings,
  'keyRing' | 'sealer' | 'blindIndexer' | 'documents' | 'fingerprintKey'
>;

/**
 * Keys by file: the master keys, the blind index's secret and the fingerprint key in a folder of mode 0700, documents beside it,
 * subject keys in the key database. A key management service takes the folder's place by other implementations of the same ports.
 */
export const keysInFiles = async (
  keyPool: Pool,
  folders: { readonly secrets: string; readonly documents: string },
): Promise<Custody> => {
  const masterKeys = await fileMasterKeys(join(folders.secrets, 'master-keys.json'));
  const keyRing = new PostgresKeyRing(keyPool, masterKeys);
  return {
    keyRing,
    sealer: new Sealer(keyRing),
    blindIndexer: new BlindIndexer(await fileSecret(join(folders.secrets, 'blind-index'))),
    documents: new FileDocumentStore(keyRing, { directory: folders.documents }),
    fingerprintKey: await fileSecret(join(folders.secrets, 'fingerprints')),
  };
};

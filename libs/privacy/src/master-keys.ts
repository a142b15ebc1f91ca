import { createSecretKey, type KeyObject } from 'node:crypto';
import { decrypt, encrypt, pack, unpack } from './aead.js';
import { SealBroken } from './failures.js';

/** A subject's key under a master key. */
export interface WrappedKey {
  readonly masterKeyId: string;
  readonly wrapped: Buffer;
}

/** The keys that wrap subject keys: a file or the environment here, a key management service in production. */
export abstract class MasterKeys {
  /** The id of the key that wraps now. */
  abstract currentId(): Promise<string>;

  /** Wraps a subject's key with the newest master key, bound to that subject. */
  abstract wrap(subject: string, secret: KeyObject): Promise<WrappedKey>;

  /**
   * Unwraps with whichever master key wrapped.
   * @throws {SealBroken} if altered or of another subject. @throws {Unavailable} if the master key is not here.
   */
  abstract unwrap(subject: string, key: WrappedKey): Promise<KeyObject>;
}

/** A master key held by this process. */
export interface MasterKey {
  readonly id: string;
  readonly secret: KeyObject;
}

const contextOf = (subject: string, masterKeyId: string): readonly string[] => [
  'subject key',
  subject,
  masterKeyId,
  'v1',
];

export const wrapLocally = (
  { id, secret }: MasterKey,
  subject: string,
  key: KeyObject,
): WrappedKey => ({
  masterKeyId: id,
  wrapped: pack(encrypt(secret, contextOf(subject, id), key.export())),
});

/** @throws {SealBroken} when the wrapped key was altered or belongs to another subject. */
export const unwrapLocally = (
  { id, secret }: MasterKey,
  subject: string,
  { wrapped }: WrappedKey,
): KeyObject => {
  const bytes = decrypt(secret, contextOf(subject, id), unpack(wrapped));
  if (!bytes) throw new SealBroken('key');
  return createSecretKey(bytes);
};

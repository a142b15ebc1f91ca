import { InvalidInput, Unavailable } from '@academy/kernel';
import { createSecretKey, randomBytes, randomUUID } from 'node:crypto';
import type { MasterKey } from './master-keys.js';

/** Master keys from the oldest to the newest, never empty. */
export type MasterKeyList = readonly [MasterKey, ...MasterKey[]];

const malformed = (): InvalidInput =>
  new InvalidInput(
    'MasterKeysMalformed',
    'master keys are {"keys":[{"id","key"}]}, 32 bytes in base64',
  );

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const parseOne = (entry: unknown): MasterKey => {
  const id = property(entry, 'id');
  const key = property(entry, 'key');
  if (typeof id !== 'string' || !id || typeof key !== 'string') throw malformed();

  const bytes = Buffer.from(key, 'base64');
  if (bytes.length !== 32) throw malformed();
  return { id, secret: createSecretKey(bytes) };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message would quote the text, and with it a key.
    throw malformed();
  }
};

/** Reads `{"keys":[{"id","key"}]}`, newest last. @throws {InvalidInput} without repeating any of it. */
export const parseMasterKeys = (text: string): MasterKeyList => {
  const entries = property(parseJson(text), 'keys');
  if (!Array.isArray(entries)) throw malformed();

  const [oldest, ...younger] = entries.map(parseOne);
  if (!oldest) throw malformed();
  if (new Set([oldest, ...younger].map(({ id }) => id)).size !== entries.length) throw malformed();
  return [oldest, ...younger];
};

/** The text that `parseMasterKeys` reads. */
export const formatMasterKeys = (keys: MasterKeyList): Buffer =>
  Buffer.from(
    `${JSON.stringify(
      { keys: keys.map(({ id, secret }) => ({ id, key: secret.export().toString('base64') })) },
      null,
      2,
    )}\n`,
  );

/** A fresh random master key. */
export const newMasterKey = (): MasterKey => ({
  id: randomUUID(),
  secret: createSecretKey(randomBytes(32)),
});

/** The key that wraps. */
export const newest = (keys: MasterKeyList): MasterKey => keys.at(-1) ?? keys[0];

/** The key with this id, if it is held. */
export const withId = (keys: MasterKeyList, id: string): MasterKey | undefined =>
  keys.find((key) => key.id === id);

/** A lost master key may come back (a file not mounted yet), so it is a matter of trying again. */
export const notHeld = (id: string): Unavailable =>
  new Unavailable(`master key ${id} is not loaded`, 30);

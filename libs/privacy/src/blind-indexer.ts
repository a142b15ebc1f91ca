import { InvalidInput } from '@academy/kernel';
import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { normalisers, type BlindInputs, type BlindPurpose } from './blind-purposes.js';

const SALT = 'academy blind index v1';

/**
 * Keyed hashes of identifying values: equal values meet, and nobody without the secret can enumerate
 * them, as anybody could with plain hashes of telephone numbers. Each purpose has a key of its own.
 */
export class BlindIndexer {
  readonly #secret: KeyObject;
  readonly #keys = new Map<string, KeyObject>();

  /** @param secret at least 32 random bytes; the same in every process that compares. @throws {InvalidInput} */
  constructor(secret: Uint8Array) {
    if (secret.length < 32)
      throw new InvalidInput('SecretTooShort', 'a blind index needs a secret of 32 bytes or more');
    this.#secret = createSecretKey(secret);
  }

  /** 64 hex characters for a value in its normal spelling. @throws {InvalidInput} if it has none. */
  index<P extends BlindPurpose>(purpose: P, value: BlindInputs[P]): string {
    return this.#hash(purpose, normalisers[purpose](value));
  }

  /** 64 hex characters for a canonical JSON text: tells a repeated request body from a changed one. */
  bodyHash(canonicalJson: string): string {
    return this.#hash('BODY', canonicalJson);
  }

  /** 64 hex characters with which the pseudonyms for one kind of reader are made; another's do not meet them. */
  pseudonymKey(reader: string): string {
    return this.#hash('PSEUDONYM', reader);
  }

  #hash(purpose: BlindPurpose | 'BODY' | 'PSEUDONYM', text: string): string {
    return createHmac('sha256', this.#keyOf(purpose)).update(text, 'utf8').digest('hex');
  }

  #keyOf(purpose: string): KeyObject {
    const kept = this.#keys.get(purpose);
    if (kept) return kept;

    const key = createSecretKey(Buffer.from(hkdfSync('sha256', this.#secret, SALT, purpose, 32)));
    this.#keys.set(purpose, key);
    return key;
  }
}

import { decrypt, encrypt } from './aead.js';
import { KeyDestroyed, KeyMissing, SealBroken } from './failures.js';
import type { FoundKeys, KeyRing, SubjectKey } from './key-ring.js';
import { assertCategory, type SealCategory } from './seal-category.js';
import { frame, unframe, type Opened, type Sealable } from './seal-frame.js';

/** One value to open. */
export interface SealedItem {
  readonly subject: string;
  readonly category: SealCategory;
  readonly sealed: string;
}

const SEALED =
  /^sealed:v1:([1-9]\d{0,8}):([A-Za-z0-9_-]{16}):([A-Za-z0-9_-]{1,86900}):([A-Za-z0-9_-]{22})$/;

/** Base64url in its one canonical spelling: a last character with stray bits is an alteration too. */
const decoded = (text: string): Buffer => {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.toString('base64url') !== text) throw new SealBroken('value');
  return bytes;
};

const contextOf = (subject: string, category: SealCategory, version: number): readonly string[] => [
  subject,
  category,
  'v1',
  String(version),
];

const openWith = (key: SubjectKey, { subject, category, sealed }: SealedItem): Opened => {
  const [, version = '', iv = '', body = '', tag = ''] = SEALED.exec(sealed) ?? [];
  if (Number(version) !== key.version) throw new SealBroken('value');

  const parts = { iv: decoded(iv), body: decoded(body), tag: decoded(tag) };
  const clear = decrypt(key.secret, contextOf(subject, category, key.version), parts);
  if (!clear) throw new SealBroken('value');
  return unframe(clear);
};

const openAmong = (keys: FoundKeys, item: SealedItem): Opened => {
  const key = keys.get(item.subject);
  if (key === 'destroyed') throw new KeyDestroyed(item.subject);
  if (!key) throw new KeyMissing(item.subject);

  return openWith(key, item);
};

/**
 * Turns personal data into opaque strings and, at the edges alone, back.
 * Form: `sealed:v1:<key version>:<nonce>:<ciphertext>:<tag>`, the last three in base64url.
 */
export class Sealer {
  constructor(private readonly keyRing: KeyRing) {}

  /**
   * Seals a value under the subject's key, which is created on first use.
   * @throws {InvalidInput} above 65 000 bytes or without a JSON form. @throws {KeyDestroyed} @throws {Unavailable}
   */
  async seal(subject: string, category: SealCategory, value: Sealable): Promise<string> {
    assertCategory(category);
    const clear = frame(value);
    const { version, secret } = await this.keyRing.keyFor(subject);
    const sealed = encrypt(secret, contextOf(subject, category, version), clear);
    const parts = [sealed.iv, sealed.body, sealed.tag].map((part) => part.toString('base64url'));
    return ['sealed', 'v1', version, ...parts].join(':');
  }

  /**
   * Opens what was sealed for this subject and category.
   * @throws {SealBroken} for another subject or category, or one altered character.
   * @throws {KeyDestroyed} after erasure. @throws {KeyMissing} @throws {Unavailable}
   */
  async open(subject: string, category: SealCategory, sealed: string): Promise<Opened> {
    assertCategory(category);
    const keys = await this.keyRing.find([subject]);
    return openAmong(keys, { subject, category, sealed });
  }

  /** Opens a value that was sealed as text. @throws {SealBroken} when it was an object; else as `open`. */
  async openText(subject: string, category: SealCategory, sealed: string): Promise<string> {
    const value = await this.open(subject, category, sealed);
    if (typeof value !== 'string') throw new SealBroken('value');
    return value;
  }

  /**
   * Opens a page of values with one lookup of keys; results stand in the order of the items, and one
   * erased subject does not spoil the page. @throws {Unavailable} when the keys cannot be read at all.
   */
  async openMany(items: readonly SealedItem[]): Promise<PromiseSettledResult<Opened>[]> {
    for (const { category } of items) assertCategory(category);
    const keys = await this.keyRing.find([...new Set(items.map(({ subject }) => subject))]);
    return Promise.allSettled(items.map(async (item) => openAmong(keys, item)));
  }
}

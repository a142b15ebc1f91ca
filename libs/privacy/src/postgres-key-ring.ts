import type { Pool } from 'pg';
import { assertDestruction } from './destruction.js';
import { KeyDestroyed, SealBroken } from './failures.js';
import { KeyCache, type KeyCacheLimits } from './key-cache.js';
import { fingerprintOf } from './key-fingerprint.js';
import {
  KeyRing,
  newSecret,
  type Destruction,
  type FoundKeys,
  type SubjectKey,
  type Tombstone,
} from './key-ring.js';
import { KeyTable, type KeyRow } from './key-table.js';
import type { MasterKeys } from './master-keys.js';
import { assertSubject } from './subject.js';

const PAGE = 200;

/** How a rewrapping went; `skipped` keys were destroyed or rewrapped by somebody else meanwhile. */
export interface Rewrapping {
  readonly rewrapped: number;
  readonly skipped: number;
}

/** The key ring of a cluster: one key database, any number of processes. */
export class PostgresKeyRing extends KeyRing {
  readonly #table: KeyTable;
  readonly #masterKeys: MasterKeys;
  readonly #cache: KeyCache;

  /** @param pool of the key database, connected as the app role; the caller ends it. */
  constructor(pool: Pool, masterKeys: MasterKeys, cacheLimits?: KeyCacheLimits) {
    super();
    this.#table = new KeyTable(pool);
    this.#masterKeys = masterKeys;
    this.#cache = new KeyCache(cacheLimits);
  }

  override async keyFor(subject: string): Promise<SubjectKey> {
    const found = (await this.find([subject])).get(subject);
    if (found === 'destroyed') throw new KeyDestroyed(subject);

    return found ?? this.#create(subject);
  }

  override async find(subjects: readonly string[]): Promise<FoundKeys> {
    const found = new Map<string, SubjectKey | 'destroyed'>();
    for (const subject of subjects) {
      assertSubject(subject);
      const cached = this.#cache.get(subject);
      if (cached) found.set(subject, cached);
    }
    const missing = subjects.filter((subject) => !found.has(subject));
    if (missing.length === 0) return found;

    const { epoch } = this.#cache;
    for (const row of await this.#table.find(missing))
      found.set(row.subject, row.wrapped ? await this.#unwrap(row, epoch) : 'destroyed');
    return found;
  }

  override async destroy(subject: string, destruction: Destruction): Promise<Tombstone> {
    assertSubject(subject);
    assertDestruction(destruction);
    // Before and after: the first stops use here even if the database is away, the second what was read meanwhile.
    this.forget(subject);
    try {
      return await this.#table.destroy(subject, destruction);
    } finally {
      this.forget(subject);
    }
  }

  override async tombstone(subject: string): Promise<Tombstone | undefined> {
    assertSubject(subject);
    return this.#table.tombstone(subject);
  }

  override forget(subject: string): void {
    this.#cache.forget(subject);
  }

  /** Wraps every key anew that an older master key wrapped; may be repeated, cut short and run beside traffic. */
  async rewrapAll(): Promise<Rewrapping> {
    const current = await this.#masterKeys.currentId();
    let [rewrapped, skipped, after] = [0, 0, ''];
    for (;;) {
      const page = await this.#table.wrappedByOthers(current, after, PAGE);
      for (const row of page) {
        if (await this.#rewrap(row)) rewrapped += 1;
        else skipped += 1;
        after = row.subject;
      }
      if (page.length < PAGE) return { rewrapped, skipped };
    }
  }

  async #create(subject: string): Promise<SubjectKey> {
    const { epoch } = this.#cache;
    const secret = newSecret();
    const wrapped = await this.#masterKeys.wrap(subject, secret);
    const row = await this.#table.create(subject, wrapped, fingerprintOf(secret));
    return this.#unwrap(row, epoch);
  }

  async #rewrap(row: KeyRow): Promise<boolean> {
    const secret = await this.#masterKeys.unwrap(row.subject, row);
    return this.#table.rewrap(row, await this.#masterKeys.wrap(row.subject, secret));
  }

  async #unwrap(row: KeyRow, epoch: number): Promise<SubjectKey> {
    const secret = await this.#masterKeys.unwrap(row.subject, row);
    if (fingerprintOf(secret) !== row.fingerprint) throw new SealBroken('key');

    const key = { version: row.version, secret };
    this.#cache.put(row.subject, key, epoch);
    return key;
  }
}

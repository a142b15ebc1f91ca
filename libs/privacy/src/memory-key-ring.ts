import { assertDestruction } from './destruction.js';
import { KeyDestroyed } from './failures.js';
import { fingerprintOf } from './key-fingerprint.js';
import {
  KeyRing,
  newSecret,
  type Destruction,
  type FoundKeys,
  type SubjectKey,
  type Tombstone,
} from './key-ring.js';
import { assertSubject } from './subject.js';

/** A key ring that lives as long as its process, for unit specs. Same promises as the lasting one. */
export class MemoryKeyRing extends KeyRing {
  readonly #keys = new Map<string, SubjectKey>();
  readonly #tombstones = new Map<string, Tombstone>();

  override async keyFor(subject: string): Promise<SubjectKey> {
    assertSubject(subject);
    if (this.#tombstones.has(subject)) throw new KeyDestroyed(subject);

    const key = this.#keys.get(subject) ?? { version: 1, secret: newSecret() };
    this.#keys.set(subject, key);
    return key;
  }

  override async find(subjects: readonly string[]): Promise<FoundKeys> {
    const found = new Map<string, SubjectKey | 'destroyed'>();
    for (const subject of subjects) {
      assertSubject(subject);
      const key = this.#tombstones.has(subject) ? 'destroyed' : this.#keys.get(subject);
      if (key) found.set(subject, key);
    }
    return found;
  }

  override async destroy(subject: string, destruction: Destruction): Promise<Tombstone> {
    assertSubject(subject);
    assertDestruction(destruction);
    const { approvedBy, legalBasis, at } = destruction;
    const key = this.#keys.get(subject);
    const fingerprint = key ? fingerprintOf(key.secret) : null;
    const tombstone = this.#tombstones.get(subject) ?? {
      subject,
      destroyedAt: new Date(at).toISOString(),
      approvedBy,
      legalBasis,
      fingerprint,
    };
    this.#tombstones.set(subject, tombstone);
    this.#keys.delete(subject);
    return tombstone;
  }

  override async tombstone(subject: string): Promise<Tombstone | undefined> {
    return this.#tombstones.get(subject);
  }

  override forget(): void {
    // Nothing is cached here: the map is the truth.
  }
}

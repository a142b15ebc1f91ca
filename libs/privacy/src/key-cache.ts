import { InvalidInput } from '@academy/kernel';
import type { SubjectKey } from './key-ring.js';

const LONGEST_LIFE_MS = 5 * 60 * 1000;

/** Bounds of a cache of unwrapped keys. */
export interface KeyCacheLimits {
  /** Life of an entry in milliseconds, at most 5 minutes: how long an erasure may stay unheard. */
  readonly ttlMs?: number;
  /** Entries kept; the least recently used leaves first. */
  readonly capacity?: number;
}

interface Entry {
  readonly key: SubjectKey;
  readonly staleAt: number;
}

/** Unwrapped keys, for a short while. Lives on the monotonic clock: a clock set back prolongs nothing. */
export class KeyCache {
  readonly #entries = new Map<string, Entry>();
  readonly #ttlMs: number;
  readonly #capacity: number;
  #epoch = 0;

  constructor({ ttlMs = LONGEST_LIFE_MS, capacity = 10_000 }: KeyCacheLimits = {}) {
    if (!(ttlMs >= 0 && ttlMs <= LONGEST_LIFE_MS) || !(capacity >= 0))
      throw new InvalidInput('KeyCacheLimits', 'keys are cached for 0 to 300000 ms, capacity ≥ 0');
    this.#ttlMs = ttlMs;
    this.#capacity = capacity;
  }

  /** Changes with every `forget`; take it before a read and give it to `put` after. */
  get epoch(): number {
    return this.#epoch;
  }

  get(subject: string): SubjectKey | undefined {
    const entry = this.#entries.get(subject);
    if (!entry) return undefined;

    this.#entries.delete(subject);
    if (entry.staleAt <= performance.now()) return undefined;

    this.#entries.set(subject, entry);
    return entry.key;
  }

  /** Keeps a key that was read in `epoch`; one read before a `forget` may be dead already and is not kept. */
  put(subject: string, key: SubjectKey, epoch: number): void {
    if (epoch !== this.#epoch || this.#ttlMs === 0) return;

    this.#entries.delete(subject);
    this.#entries.set(subject, { key, staleAt: performance.now() + this.#ttlMs });
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#capacity) return;
      this.#entries.delete(oldest);
    }
  }

  forget(subject: string): void {
    this.#epoch += 1;
    this.#entries.delete(subject);
  }
}

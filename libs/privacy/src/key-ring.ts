import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';

/** A subject's data key, unwrapped. A `KeyObject` shows nothing of itself in a log or in JSON. */
export interface SubjectKey {
  readonly version: number;
  readonly secret: KeyObject;
}

/** Who ordered a destruction, why it was lawful, and when; ids and codes only, never a person's name. */
export interface Destruction {
  readonly approvedBy: string;
  readonly legalBasis: string;
  /** ISO-8601 instant in UTC. */
  readonly at: string;
}

/** What remains of a destroyed key, for the certificate. */
export interface Tombstone {
  readonly subject: string;
  readonly destroyedAt: string;
  readonly approvedBy: string;
  readonly legalBasis: string;
  /** SHA-256 of the key under a label (64 hex characters); null when the subject never had a key. */
  readonly fingerprint: string | null;
}

/** A lookup of several subjects: a key, `destroyed`, or absent when there never was one. */
export type FoundKeys = ReadonlyMap<string, SubjectKey | 'destroyed'>;

/**
 * One random 256-bit data key per participant. A destroyed key is never created again: erasure is
 * the destruction of the key, and everything sealed under it falls silent at once.
 */
export abstract class KeyRing {
  /**
   * The subject's key, created on first use.
   * @throws {KeyDestroyed} after erasure. @throws {Unavailable} when the key database does not answer.
   */
  abstract keyFor(subject: string): Promise<SubjectKey>;

  /** The keys that exist, in one round trip; creates none. @throws {Unavailable} as `keyFor`. */
  abstract find(subjects: readonly string[]): Promise<FoundKeys>;

  /** Destroys the key and leaves a tombstone; a repetition answers with the first tombstone. */
  abstract destroy(subject: string, destruction: Destruction): Promise<Tombstone>;

  /** The tombstone of an erased subject, if there is one. */
  abstract tombstone(subject: string): Promise<Tombstone | undefined>;

  /** Drops the cached key; call it when another process says that it destroyed the key. */
  abstract forget(subject: string): void;
}

/** A fresh random 256-bit key. */
export const newSecret = (): KeyObject => {
  const bytes = randomBytes(32);
  const secret = createSecretKey(bytes);
  bytes.fill(0);
  return secret;
};

import { Unavailable } from '@academy/kernel';
import {
  createLocalJWKSet,
  errors,
  type FlattenedJWSInput,
  type JSONWebKeySet,
  type JWSHeaderParameters,
} from 'jose';

export interface KeySetOptions {
  /** Age in ms after which the keys are fetched anew: how long a withdrawn key may still be accepted. */
  readonly maxAge?: number;
  /** Least time in ms between two fetches, so that unknown key ids cannot make us flood the issuer. */
  readonly cooldown?: number;
  /** Age in ms up to which the last good keys serve while the issuer is down. */
  readonly staleFor?: number;
}

type Resolve = ReturnType<typeof createLocalJWKSet>;

/**
 * The issuer's public keys: fetched on first use, kept, fetched again for an unknown key id, and served stale while
 * the issuer does not answer. Uses real time.
 */
export class KeySet {
  private keys: Resolve | undefined;
  private fetchedAt = -Infinity;
  private triedAt = -Infinity;
  private fetching: Promise<void> | undefined;
  private readonly limits: Required<KeySetOptions>;

  constructor(
    private readonly load: () => Promise<JSONWebKeySet>,
    options: KeySetOptions = {},
  ) {
    this.limits = { maxAge: 600_000, cooldown: 30_000, staleFor: 86_400_000, ...options };
  }

  /** The key for a token. Throws `Unavailable` when no keys could be had, jose's errors when none of them fits. */
  readonly resolve = async (header?: JWSHeaderParameters, token?: FlattenedJWSInput) => {
    const keys = await this.current();
    try {
      return await keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || this.isCooling()) throw error;
    }
    await this.refresh();
    return (await this.current())(header, token);
  };

  private async current(): Promise<Resolve> {
    const age = performance.now() - this.fetchedAt;
    if (age > this.limits.maxAge && (this.keys === undefined || !this.isCooling()))
      await this.refresh();
    if (this.keys && performance.now() - this.fetchedAt <= this.limits.staleFor) return this.keys;
    throw new Unavailable('the issuer of access tokens does not answer', 5);
  }

  private isCooling(): boolean {
    return performance.now() - this.triedAt < this.limits.cooldown;
  }

  private refresh(): Promise<void> {
    this.fetching ??= this.fetch().finally(() => {
      this.fetching = undefined;
    });
    return this.fetching;
  }

  private async fetch(): Promise<void> {
    this.triedAt = performance.now();
    try {
      this.keys = createLocalJWKSet(await this.load());
      this.fetchedAt = performance.now();
    } catch {
      // The last good keys go on; without any, `current` says so.
    }
  }
}

import { SystemClock, type Clock, type Dated } from '@academy/kernel';
import type { DeclaredPolicies } from './declared-policies.js';
import type { PublishedVersion } from './policy-set.js';

const flat = ({ policyCode: _, values, ...dated }: PublishedVersion): Dated => ({
  ...values,
  ...dated,
});

/** The policies of a service as this process knows them: what was published, in the order of its dates. */
export class PolicyBook {
  private versions: ReadonlyMap<string, readonly Dated[]> = new Map();
  private taken = 0;

  /** `clock` is the business clock, by which a rule is in force. */
  constructor(
    published: readonly PublishedVersion[] = [],
    readonly clock: Clock = new SystemClock(),
  ) {
    this.take(published);
  }

  /** Another number each time something was taken in: what was read of an earlier edition may be out of date. */
  get edition(): number {
    return this.taken;
  }

  /** Replaces what is known by what has been published. */
  take(published: readonly PublishedVersion[]): void {
    this.taken += 1;
    const byCode = Map.groupBy(published, ({ policyCode }) => policyCode);
    this.versions = new Map([...byCode].map(([code, versions]) => [code, versions.map(flat)]));
  }

  /** The versions of a policy; none for a code that nobody has published. */
  versionsOf(code: string): readonly Dated[] {
    return this.versions.get(code) ?? [];
  }
}

/** The versions that a service's declarations ship with, as they are published at its first start. */
export const shippedWith = (declared: DeclaredPolicies): PublishedVersion[] =>
  Object.entries(declared).flatMap(([policyCode, { first }]) =>
    first.map(({ version, effectiveFrom, assumed, ...values }) => ({
      ...{ policyCode, version, effectiveFrom, assumed },
      values: { ...values },
    })),
  );

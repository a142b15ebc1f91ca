import type { EventContract } from '@academy/contracts';
import type { Arrival } from './arrival.js';
import type { Uses } from './effect.js';
import { failureOf, type Failure } from './failure.js';

/** What a consumer makes of an arrival's type: an event it uses, one it knows and leaves alone, or one it cannot read. */
export type Reading =
  | { readonly kind: 'used'; readonly arrival: Arrival }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'unreadable'; readonly failure: Failure };

/** The events that a consumer knows, and among them those it uses. */
export class Vocabulary {
  private readonly known: ReadonlyMap<string, EventContract>;
  private readonly used: ReadonlySet<string> | 'any';

  /** Throws when an event is used that is not among the known ones. */
  constructor(contracts: readonly EventContract[], uses: Uses) {
    this.known = new Map(contracts.map((contract) => [contract.wireType, contract]));
    this.used = uses === 'any' ? uses : new Set(uses.map(({ wireType }) => wireType));
    if (this.used === 'any') return;

    for (const wireType of this.used)
      if (!this.known.has(wireType)) throw new Error(`${wireType} is used, but not declared`);
  }

  /** Reads an arrival: its body lifted to the newest known version when it is used, untouched where any is. */
  read(arrival: Arrival): Reading {
    if (this.used === 'any') return { kind: 'used', arrival };

    const { wire, event } = arrival;
    const contract = this.known.get(wire.type);
    if (contract?.service !== event.service)
      return unreadable({ reason: 'unknown-type', detail: wire.type });
    if (!this.used.has(wire.type)) return { kind: 'ignored' };
    if (!isKnownVersion(contract, event.schemaVersion))
      return unreadable({ reason: 'unknown-version', detail: wire.dataschema });
    try {
      const data = contract.upcast(event.data, event.schemaVersion);
      const { version: schemaVersion, internal } = contract;
      return {
        kind: 'used',
        arrival: { wire, event: { ...event, data, schemaVersion, internal } },
      };
    } catch (error) {
      return unreadable({ ...failureOf(error), reason: 'invalid-body' });
    }
  }
}

const unreadable = (failure: Failure): Reading => ({ kind: 'unreadable', failure });

const isKnownVersion = ({ version, earlier }: EventContract, asked: number): boolean =>
  asked === version || earlier.some((one) => one.version === asked);

import type { EventContract } from '@academy/contracts';
import type { SourcedEvent } from '@academy/event-store';
import type { Arrival } from './arrival.js';
import type { Uses } from './effect.js';
import { failureOf, type Failure } from './failure.js';

/** What a consumer makes of an arrival's type: an event it uses, one it knows and leaves alone, or one it cannot read. */
export type Reading =
  | { readonly kind: 'used'; readonly arrival: Arrival }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'unreadable'; readonly failure: Failure };

/** The same of an event that is read again from a store, where no document came with it. */
export type Sorting =
  | { readonly kind: 'used'; readonly event: SourcedEvent }
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

    const { wire } = arrival;
    const sorted = this.sort(arrival.event, wire.type);
    return sorted.kind === 'used'
      ? { kind: 'used', arrival: { wire, event: sorted.event } }
      : sorted;
  }

  /** Reads an event of a store; `wireType` where a document names another type than the event's service would. */
  sort(event: SourcedEvent, wireType = `academy.${event.service}.${event.type}`): Sorting {
    const contract = this.known.get(wireType);
    if (contract?.service !== event.service)
      return unreadable({ reason: 'unknown-type', detail: wireType });
    if (this.used !== 'any' && !this.used.has(wireType)) return { kind: 'ignored' };
    const { service, schemaVersion: asked } = event;
    if (!isKnownVersion(contract, asked)) {
      const detail = `urn:academy:${service}:${contract.name}:${asked}`;
      return unreadable({ reason: 'unknown-version', detail });
    }
    try {
      const data = contract.upcast(event.data, asked);
      const { version: schemaVersion, internal } = contract;
      return { kind: 'used', event: { ...event, data, schemaVersion, internal } };
    } catch (error) {
      return unreadable({ ...failureOf(error), reason: 'invalid-body' });
    }
  }

  /** The names of a service's events that are known and not used: nobody needs to read them again. */
  ignoredOf(service: string): readonly string[] {
    return [...this.known.values()]
      .filter((contract) => contract.service === service)
      .filter(({ wireType }) => this.used !== 'any' && !this.used.has(wireType))
      .map(({ name }) => name);
  }
}

const unreadable = (failure: Failure) => ({ kind: 'unreadable', failure }) as const;

const isKnownVersion = ({ version, earlier }: EventContract, asked: number): boolean =>
  asked === version || earlier.some((one) => one.version === asked);

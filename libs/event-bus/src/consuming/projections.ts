import type { EventContract } from '@academy/contracts';
import { ReadModelWriter, type ReadModel } from '@academy/event-store';
import type { ClientBase } from 'pg';
import type { DataSource } from 'typeorm';
import type { Arrival } from './arrival.js';
import type { Failures, ProjectionEffect, Uses } from './effect.js';
import { behind, failureOf, isPassing, type Failure } from './failure.js';

/** Writes what arrivals ask for on this connection: all of it, or it rejects. */
export type Write = (client: ClientBase, arrivals: readonly Arrival[]) => Promise<void>;

/** Applies arrivals; where some of them fail, halves them until only those that fail themselves are left out. */
class Isolation {
  readonly failures = new Map<Arrival, Failure>();
  private readonly stuck = new Set<string>();

  constructor(
    private readonly client: ClientBase,
    private readonly write: Write,
  ) {}

  async apply(arrivals: readonly Arrival[]): Promise<void> {
    const free = arrivals.filter((arrival) => !this.waitsBehind(arrival));
    const error = await this.attempt(free);
    if (error === undefined) return;

    const [only, ...others] = free;
    if (only && others.length === 0) {
      this.failures.set(only, failureOf(error));
      this.stuck.add(only.event.partitionKey);
      return;
    }
    const half = Math.ceil(free.length / 2);
    await this.apply(free.slice(0, half));
    await this.apply(free.slice(half));
  }

  private waitsBehind(arrival: Arrival): boolean {
    const waits = this.stuck.has(arrival.event.partitionKey);
    if (waits) this.failures.set(arrival, behind);
    return waits;
  }

  /** The error, with everything undone; or `undefined` when it went well. */
  private async attempt(arrivals: readonly Arrival[]): Promise<unknown> {
    if (arrivals.length === 0) return undefined;
    await this.client.query('savepoint attempt');
    try {
      await this.write(this.client, arrivals);
      await this.client.query('release savepoint attempt');
      return undefined;
    } catch (error) {
      if (isPassing(error)) throw error;
      await this.client.query('rollback to savepoint attempt');
      await this.client.query('release savepoint attempt');
      return error ?? new Error('a projection threw nothing');
    }
  }
}

const distinct = (contracts: readonly EventContract[]): EventContract[] => [
  ...new Map(contracts.map((contract) => [contract.wireType, contract])).values(),
];

/**
 * The effect of a consumer that writes rows of its own: they, the consumer's progress and what it parks are written in one
 * transaction. An event that `write` rejects parks its key, and no other.
 */
export const writing = (uses: Uses, write: Write): ProjectionEffect => ({
  kind: 'projections',
  uses,
  apply: async (client, arrivals): Promise<Failures> => {
    const isolation = new Isolation(client, write);
    await isolation.apply(arrivals);
    return isolation.failures;
  },
});

/**
 * The effect of a consumer that keeps read models: their rows, the consumer's progress and what it parks are written in one
 * transaction. `source` tells the entities' tables; its connections are not used.
 */
export const projections = (source: DataSource, models: readonly ReadModel[]): ProjectionEffect => {
  const writers = models.map((model) => new ReadModelWriter(source, model));
  const write: Write = async (client, arrivals) => {
    const events = arrivals.map(({ event }) => event);
    for (const writer of writers) await writer.apply(client, events);
  };
  return writing(distinct(models.flatMap(({ uses }) => uses)), write);
};

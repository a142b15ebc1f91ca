import type { EventContract } from '@academy/contracts';
import { ReadModelWriter, send, together, type ReadModel } from '@academy/event-store';
import type { ClientBase } from 'pg';
import type { DataSource } from 'typeorm';
import type { EventArchive } from '../archive.js';
import type { Arrival } from './arrival.js';
import type { Failures, OnAnotherEpoch, ProjectionEffect, Read, Uses } from './effect.js';
import { behind, failureOf, isPassing, type Failure } from './failure.js';
import { LateArrivals } from './late-arrivals.js';
import { Vocabulary } from './vocabulary.js';

/** Applies arrivals; where some of them fail, halves them until only those that fail themselves are left out. */
class Isolation {
  readonly failures = new Map<Arrival, Failure>();
  private readonly stuck = new Set<string>();

  constructor(
    private readonly client: ClientBase,
    private readonly read: Read,
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
      const write = await this.read(this.client, arrivals);
      await send(this.client, await write(arrivals));
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
 * transaction. An event whose effect rejects parks its key, and no other.
 */
export const writing = (
  uses: Uses,
  read: Read,
  onAnotherEpoch: OnAnotherEpoch = 'wait',
): ProjectionEffect => ({
  kind: 'projections',
  uses,
  onAnotherEpoch,
  read,
  apply: async (client, arrivals): Promise<Failures> => {
    const isolation = new Isolation(client, read);
    await isolation.apply(arrivals);
    return isolation.failures;
  },
});

/** The effect of a consumer that keeps an archive: beside what a restored source said before comes what it says now. */
export const archiving = (archive: EventArchive): ProjectionEffect =>
  writing(
    'any',
    () => Promise.resolve((arrivals) => Promise.resolve(archive.keep(arrivals))),
    'start-anew',
  );

/** Where a family of read models is kept, and what it folds people from whose events come out of order. */
export interface Keeping {
  /** The schema of the tables, by default the entities' own. */
  readonly schema?: string;
  /** The consumer's name, every declared event, and the archive; needed where a keyed model follows several services. */
  readonly refolding?: {
    readonly consumer: string;
    readonly contracts: readonly EventContract[];
    readonly archive: EventArchive;
  };
}

/** A person's row in such a model depends on the order of several services' events. */
const isCrossService = ({ kind, uses }: ReadModel): boolean =>
  kind === 'keyed' && new Set(uses.map(({ service }) => service)).size > 1;

/** The events that these read models use, each once. */
export const usesOf = (models: readonly ReadModel[]): EventContract[] =>
  distinct(models.flatMap(({ uses }) => uses));

const lateArrivalsFor = (
  models: readonly ReadModel[],
  { refolding }: Keeping,
): LateArrivals | undefined => {
  if (!refolding || !models.some(isCrossService)) return undefined;
  const { consumer, contracts, archive } = refolding;
  const vocabulary = new Vocabulary(contracts, usesOf(models.filter(isCrossService)));
  return new LateArrivals({ consumer, archive, vocabulary });
};

/**
 * The effect of a consumer that keeps read models: their rows, the consumer's progress and what it parks are written in one
 * transaction. A keyed model of several services folds a person anew, from the archive and in the same transaction, when an event
 * of theirs comes later than one that was applied already. `source` tells the entities' tables; its connections are not used.
 */
export const projections = (
  source: DataSource,
  models: readonly ReadModel[],
  keeping: Keeping = {},
): ProjectionEffect => {
  const writers = models.map((model) => new ReadModelWriter(source, model, keeping.schema));
  const ofSeveral = writers.filter(({ model }) => isCrossService(model));
  const lateArrivals = lateArrivalsFor(models, keeping);

  const read: Read = async (client, arrivals) => {
    const events = arrivals.map(({ event }) => event);
    const [perhapsLate, ...rows] = await together(
      Promise.resolve(lateArrivals?.perhaps(client, arrivals) ?? []),
      ...writers.map((writer) => writer.read(client, events)),
    );
    return async (applied) => {
      const late = await lateArrivals?.among(client, perhapsLate, applied);
      const all = applied.map(({ event }) => event);
      const onTime = all.filter(({ partitionKey }) => !late?.keys.has(partitionKey));
      const changes = writers.flatMap((writer, index) =>
        writer.changes(isCrossService(writer.model) ? onTime : all, rows[index] ?? new Map()),
      );
      const refolds = late?.events.length
        ? await together(...ofSeveral.map((writer) => writer.refolding(client, late.events)))
        : [];
      // Last, because others keep the same events, and whoever comes second waits for the first one's transaction.
      return [...changes, ...refolds.flat(), ...(keeping.refolding?.archive.keep(applied) ?? [])];
    };
  };
  return writing(usesOf(models), read);
};

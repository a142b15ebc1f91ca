import type { ParkedSequence, WaitingEvent } from '@academy/event-bus';
import type { Generation, Generations } from '@academy/event-store';
import { Rejection } from '@academy/kernel';
import type { Pool } from 'pg';
import type { NamedConsumer } from '../consumers.js';
import type { FamilyName } from '../family-models.js';
import type { RunningFamily } from '../read-models.js';
import { parkCauses, type ParkCause } from './park-causes.js';

export interface OperationsOptions {
  readonly service: string;
  readonly pool: Pool;
  readonly generations: Generations;
  readonly consumers: readonly NamedConsumer[];
}

/** A parked person (or stream) as operations see it. */
export interface ParkedResource extends Omit<ParkedSequence, 'position'> {
  readonly consumer: string;
  readonly position: string;
  readonly cause: ParkCause;
  /** Read models whose rows of this person are older than the events. */
  readonly staleReadModels: readonly string[];
}

export interface ExplainedParking {
  readonly consumer: string;
  readonly key: string;
  readonly cause: ParkCause;
  readonly since: string;
  readonly staleReadModels: readonly string[];
  /** In the order of replay, the first hundred; the first decides. */
  readonly queue: readonly (Omit<WaitingEvent, 'position'> & { readonly position: string })[];
}

/** How a consumer stands. Lag in records; a checkpoint's age in seconds, `null` before the first. */
export interface ConsumerStanding {
  readonly consumer: string;
  readonly follows: 'feed' | 'bus';
  readonly lag: number;
  readonly checkpointAgeSeconds: number | null;
  readonly parkedKeys: number;
  readonly parkedEvents: number;
  /** Commands that a rule refused, by code, since the start: final outcomes. */
  readonly rejections: Readonly<Record<string, number>>;
}

const MOST_LISTED = 500;

/** What operators see and do beside the events: read models and their generations, what waits, what was verified. */
export class Operations {
  constructor(private readonly options: OperationsOptions) {}

  get generations(): Generations {
    return this.options.generations;
  }

  get families(): readonly RunningFamily[] {
    return this.options.consumers.flatMap(({ family }) => (family ? [family] : []));
  }

  /** Rejects with `FamilyUnknown`. */
  family(name: string): RunningFamily {
    const found = this.families.find((family) => family.name === name);
    if (!found) throw new Rejection('FamilyUnknown');
    return found;
  }

  /** Every consumer, that of a family under its active generation's name. */
  async standings(): Promise<readonly ConsumerStanding[]> {
    const ages = await this.checkpointAges();
    return Promise.all(
      this.options.consumers.map(async ({ name, follows, consumer, family }) => {
        const { lag, parkedKeys, parkedEvents, rejections } = await consumer.stats();
        const kept = family ? await this.activeOf(family.name) : undefined;
        const checkpointAgeSeconds = ages.get(kept?.consumer ?? name) ?? null;
        const counts = { lag, parkedKeys, parkedEvents, rejections };
        return { consumer: name, follows, checkpointAgeSeconds, ...counts };
      }),
    );
  }

  activeOf(family: FamilyName): Promise<Generation> {
    return this.generations.active(family);
  }

  /** What waits, of all consumers, the longest first. */
  async parked(): Promise<readonly ParkedResource[]> {
    const lists = await Promise.all(
      this.options.consumers.map(async ({ name, consumer, family }) =>
        (await consumer.parked(MOST_LISTED)).map(({ position, ...sequence }) => ({
          consumer: name,
          ...sequence,
          position: position.toString(),
          cause: parkCauses[sequence.reason],
          staleReadModels: family ? staleIn(family) : [],
        })),
      ),
    );
    return lists.flat().sort((one, other) => one.parkedAt.localeCompare(other.parkedAt));
  }

  /** Why a key waits, since when, and what is stale. Rejects with `NothingParked`. */
  async explain(consumer: string, key: string): Promise<ExplainedParking> {
    const named = this.named(consumer);
    const queue = await named.consumer.queue(key);
    const [head] = queue;
    if (!head) throw new Rejection('NothingParked');
    return {
      consumer,
      key,
      cause: parkCauses[head.reason],
      since: queue.map(({ parkedAt }) => parkedAt).reduce((a, b) => (a < b ? a : b)),
      staleReadModels: named.family ? staleIn(named.family, queue) : [],
      queue: queue.map(({ position, ...event }) => ({ ...event, position: position.toString() })),
    };
  }

  /** Tries what waits again now: a key of a consumer. Rejects with `NothingParked`. */
  async retry(consumer: string, key: string): Promise<void> {
    const named = this.named(consumer);
    if ((await named.consumer.queue(key)).length === 0) throw new Rejection('NothingParked');
    await named.consumer.retry(key);
  }

  /** Tries everything that waits again now. */
  async retryAll(): Promise<void> {
    for (const { consumer } of this.options.consumers) await consumer.retry();
  }

  private named(consumer: string): NamedConsumer {
    const found = this.options.consumers.find(({ name }) => name === consumer);
    if (!found) throw new Rejection('NothingParked');
    return found;
  }

  private async checkpointAges(): Promise<ReadonlyMap<string, number>> {
    const { rows } = await this.options.pool.query<{ consumer: string; age: number }>(
      `select consumer, extract(epoch from clock_timestamp() - max(updated_at))::float8 age
         from es.checkpoints group by consumer`,
    );
    return new Map(rows.map(({ consumer, age }) => [consumer, Math.round(age * 10) / 10]));
  }
}

/** The models that the waiting events would touch; all of the family where a type that nobody knows could mean any. */
const staleIn = (
  { models }: RunningFamily,
  queue?: readonly Pick<WaitingEvent, 'type'>[],
): readonly string[] => {
  const types = [...new Set(queue?.map(({ type }) => type))];
  const usedBy = (type: string | null) =>
    models.filter(({ uses }) => uses.some(({ wireType }) => wireType === type));
  const isClear = types.length > 0 && types.every((type) => usedBy(type).length > 0);
  const stale = isClear ? new Set(types.flatMap(usedBy)) : models;
  return [...stale].map(({ name }) => name);
};

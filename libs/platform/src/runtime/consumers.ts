import { allEvents, serviceNames, type ServiceName } from '@academy/contracts';
import {
  archiving,
  Consumer,
  FeedSource,
  reactions,
  type ConsumerStats,
  type Effect,
  type Newest,
  type ParkedSequence,
  type Reached,
  type WaitingEvent,
} from '@academy/event-bus';
import type { Pool } from 'pg';
import type { CaughtUp } from './once-caught-up.js';
import { ARCHIVE } from './pasts.js';
import { CODE_VERSION, UNHURRIED_MS, type RunningFamily } from './read-models.js';
import type { ServiceDefinition, Tools } from './service-definition.js';
import { sourcesOf, type Surroundings } from './surroundings.js';

/** What runs beside the requests and follows events: one consumer, or a family of read models with one per generation. */
export interface Following {
  start(): Promise<void>;
  stop(): Promise<void>;
  stats(): Promise<ConsumerStats>;
  parked(limit?: number): Promise<ParkedSequence[]>;
  queue(key: string): Promise<WaitingEvent[]>;
  retry(key?: string): Promise<void>;
  waitFor(reached: Reached, withinMs?: number): Promise<boolean>;
  isPast(service: ServiceName, newest: Newest): Promise<boolean>;
}

/** A consumer and whether it follows the service's own feed or the bus. */
export interface NamedConsumer {
  readonly name: string;
  readonly follows: 'feed' | 'bus';
  readonly consumer: Following;
  /** The family of read models that it keeps, where it keeps any. */
  readonly family?: RunningFamily;
  /** Of reactions. */
  readonly hasCaughtUp?: CaughtUp;
}

/** What the consumers of a service are made of. */
export interface ConsumerNeeds {
  readonly definition: ServiceDefinition;
  readonly surroundings: Surroundings;
  readonly tools: Tools;
  /** Writes read models: the projector's connections. */
  readonly projector: Pool;
  readonly onError: (worker: string) => (error: unknown) => void;
}

interface Consumed {
  readonly name: string;
  readonly follows: 'feed' | 'bus';
  readonly effect: Effect;
  readonly gatherMs?: number;
}

const consumerOf = (
  { definition, surroundings, tools, projector, onError }: ConsumerNeeds,
  { name, follows, effect, gatherMs }: Consumed,
): NamedConsumer[] => {
  const services = effect.uses === 'any' ? serviceNames : sourcesOf(effect.uses);
  if (services.length === 0) return [];

  const full = `${definition.name}.${name}`;
  const consumer = new Consumer({
    name: full,
    pool: effect.kind === 'projections' ? projector : tools.store.pool,
    from: follows === 'feed' ? new FeedSource(tools.store) : surroundings.bus,
    services,
    contracts: allEvents,
    effect,
    healing: surroundings.sources,
    codeVersion: CODE_VERSION,
    ...(gatherMs === undefined ? {} : { gatherMs }),
    onError: onError(full),
  });
  const reacting = { hasCaughtUp: () => consumer.hasCaughtUp() };
  return [{ name: full, follows, consumer, ...(effect.kind === 'reactions' ? reacting : {}) }];
};

/** The consumers of a service: its read models and its reactions, of its own events and of the others'. */
export const consumersOf = (
  needs: ConsumerNeeds,
  families: readonly RunningFamily[],
): NamedConsumer[] => {
  const { definition, tools } = needs;
  const { archive, ownReactions, reactions: foreign } = definition;
  return [
    ...families.map((family) => ({
      name: `${definition.name}.${family.name}`,
      follows: family.name === 'read-models' ? ('feed' as const) : ('bus' as const),
      consumer: family.family,
      family,
    })),
    ...(archive
      ? consumerOf(needs, {
          // The read models that need an event keep it there themselves, and first: who comes second waits for the other's end.
          ...{ name: ARCHIVE, follows: 'bus', gatherMs: UNHURRIED_MS },
          effect: archiving(archive),
        })
      : []),
    ...consumerOf(needs, {
      ...{ name: 'own-reactions', follows: 'feed' },
      effect: reactions(tools.streams, ownReactions?.(tools) ?? []),
    }),
    ...consumerOf(needs, {
      ...{ name: 'reactions', follows: 'bus' },
      effect: reactions(tools.streams, foreign?.(tools) ?? []),
    }),
  ];
};

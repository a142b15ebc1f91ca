import { allEvents, serviceNames } from '@academy/contracts';
import {
  Consumer,
  FeedSource,
  reactions,
  Relay,
  writing,
  type ConsumerStats,
  type Effect,
  type ParkedSequence,
  type Reached,
  type WaitingEvent,
} from '@academy/event-bus';
import { Timers, type Streams } from '@academy/event-store';
import type { Pool } from 'pg';
import type { Worker, WorkerHealth } from '../worker.js';
import { CODE_VERSION, type RunningFamily } from './read-models.js';
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
}

/** A consumer and whether it follows the service's own feed or the bus. */
export interface NamedConsumer {
  readonly name: string;
  readonly follows: 'feed' | 'bus';
  readonly consumer: Following;
  /** The family of read models that it keeps, where it keeps any. */
  readonly family?: RunningFamily;
}

interface ConsumerNeeds {
  readonly definition: ServiceDefinition;
  readonly surroundings: Surroundings;
  readonly tools: Tools;
  /** Writes read models: the projector's connections. */
  readonly projector: Pool;
  readonly onError: (worker: string) => (error: unknown) => void;
}

const consumerOf = (
  { definition, surroundings, tools, projector, onError }: ConsumerNeeds,
  name: string,
  follows: 'feed' | 'bus',
  effect: Effect,
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
    onError: onError(full),
  });
  return [{ name: full, follows, consumer }];
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
    ...(archive ? consumerOf(needs, 'archive', 'bus', writing('any', archive.keep)) : []),
    ...consumerOf(
      needs,
      'own-reactions',
      'feed',
      reactions(tools.streams, ownReactions?.(tools) ?? []),
    ),
    ...consumerOf(needs, 'reactions', 'bus', reactions(tools.streams, foreign?.(tools) ?? [])),
  ];
};

const statsHealth = (stats: ConsumerStats | undefined): WorkerHealth => ({
  ok: true,
  ...(stats
    ? {
        details: { lag: stats.lag, parkedKeys: stats.parkedKeys, parkedEvents: stats.parkedEvents },
      }
    : {}),
});

const consumerWorker = ({ name, consumer }: NamedConsumer): Worker => {
  let latest: ConsumerStats | undefined;
  let looking: NodeJS.Timeout | undefined;
  return {
    name,
    role: 'consumer',
    start: async () => {
      await consumer.start();
      looking = setInterval(() => {
        void consumer.stats().then(
          (stats) => (latest = stats),
          () => undefined,
        );
      }, 5_000).unref();
    },
    stop: async () => {
      clearInterval(looking);
      await consumer.stop();
    },
    health: () => statsHealth(latest),
  };
};

const verifierWorker = (service: string, { name, verifier }: RunningFamily): Worker => ({
  name: `${service}.${name}.verifier`,
  role: 'consumer',
  start: async () => {
    verifier.start();
    return Promise.resolve();
  },
  stop: () => verifier.stop(),
  health: () => ({
    ok: true,
    details: { people: verifier.people, deviations: verifier.deviations },
  }),
});

/** More failed rounds than this in a row and the relay counts as stuck. */
const STUCK_AFTER = 10;

const relayWorker = ({ definition, surroundings, tools, onError }: ConsumerNeeds): Worker => {
  const name = `${definition.name}.relay`;
  const relay = new Relay({ store: tools.store, bus: surroundings.bus, onError: onError(name) });
  return {
    name,
    role: 'relay',
    start: async () => {
      relay.start();
      return Promise.resolve();
    },
    stop: () => relay.stop(),
    health: () => {
      const { leading, published, failures } = relay.stats();
      return { ok: failures < STUCK_AFTER, details: { leading, published, failures } };
    },
  };
};

const timerWorker = ({ definition, tools, onError }: ConsumerNeeds, streams: Streams): Worker[] => {
  const categories = definition.timed?.(streams) ?? [];
  if (categories.length === 0) return [];
  const name = `${definition.name}.timers`;
  const timers = new Timers(streams, tools.clock, categories, onError(name));
  return [
    {
      name,
      role: 'consumer',
      start: async () => {
        timers.start();
        return Promise.resolve();
      },
      stop: () => timers.stop(),
      health: () => ({ ok: true }),
    },
  ];
};

/** Everything of a service that runs beside its requests. */
export const workersOf = (needs: ConsumerNeeds, consumers: readonly NamedConsumer[]): Worker[] => [
  ...(needs.definition.events.length > 0 ? [relayWorker(needs)] : []),
  ...consumers.map(consumerWorker),
  ...consumers.flatMap(({ family }) =>
    family ? [verifierWorker(needs.definition.name, family)] : [],
  ),
  ...timerWorker(needs, needs.tools.streams),
];

import { Relay, type ConsumerStats } from '@academy/event-bus';
import { Timers } from '@academy/event-store';
import type { Worker, WorkerHealth } from '../worker.js';
import type { ConsumerNeeds, NamedConsumer } from './consumers.js';
import { onceCaughtUp } from './once-caught-up.js';
import type { RunningFamily } from './read-models.js';
import { publishes } from './service-definition.js';

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

/** Timers begin when the reactions have caught up: nothing is overdue by what a service has not been told yet. */
const timerWorker = (
  { definition }: ConsumerNeeds,
  timers: Timers,
  consumers: readonly NamedConsumer[],
): Worker => {
  const looks = consumers.flatMap(({ hasCaughtUp }) => hasCaughtUp ?? []);
  let waiting = new AbortController();
  return {
    name: `${definition.name}.timers`,
    role: 'consumer',
    start: async () => {
      waiting = new AbortController();
      const { signal } = waiting;
      void onceCaughtUp(looks, signal).then(() => {
        if (!signal.aborted) timers.start();
      });
      return Promise.resolve();
    },
    stop: async () => {
      waiting.abort();
      await timers.stop();
    },
    health: () => ({ ok: true }),
  };
};

/** The timers of a service, where it has any. */
export const timersOf = ({ definition, tools, onError }: ConsumerNeeds): Timers | undefined => {
  const { streams, clock } = tools;
  const categories = definition.timed?.(streams) ?? [];
  if (categories.length === 0) return undefined;
  return new Timers(streams, clock, categories, onError(`${definition.name}.timers`));
};

/** What of a service runs beside its requests. */
export interface Running {
  readonly consumers: readonly NamedConsumer[];
  readonly timers: Timers | undefined;
}

/** Everything of a service that runs beside its requests, as workers. */
export const workersOf = (needs: ConsumerNeeds, { consumers, timers }: Running): Worker[] => [
  ...(publishes(needs.definition) ? [relayWorker(needs)] : []),
  ...consumers.map(consumerWorker),
  ...consumers.flatMap(({ family }) =>
    family ? [verifierWorker(needs.definition.name, family)] : [],
  ),
  ...(timers ? [timerWorker(needs, timers, consumers)] : []),
];

import { Counter, Gauge } from 'prom-client';
import type { Metrics } from '../../observability/metrics.js';
import type { ConsumerStanding, Operations } from './operations.js';

type Registry = Metrics['registry'];

/** How long figures that were read for one gauge serve the others of the same scrape, milliseconds. */
const ONE_SCRAPE_MS = 500;

/** Figures are read when they are scraped; while the database is away the last ones stand. */
const quietly = async (look: () => Promise<void>): Promise<void> => {
  await look().catch(() => undefined);
};

/** What several gauges of one scrape ask for is read once. */
const shared = <T>(read: () => Promise<T>): (() => Promise<T>) => {
  let held: { readonly at: number; readonly value: Promise<T> } | undefined;
  return () => {
    const now = performance.now();
    if (!held || now - held.at > ONE_SCRAPE_MS) held = { at: now, value: read() };
    return held.value;
  };
};

const standingGauges = (registry: Registry, operations: Operations): void => {
  const standings = shared(() => operations.standings());
  const gauge = (
    name: string,
    help: string,
    of: (standing: ConsumerStanding) => number | null,
  ): void => {
    new Gauge({
      ...{ name, help, labelNames: ['consumer'], registers: [registry] },
      collect() {
        return quietly(async () => {
          for (const standing of await standings()) {
            const value = of(standing);
            if (value !== null) this.set({ consumer: standing.consumer }, value);
          }
        });
      },
    });
  };
  gauge('consumer_lag_records', 'Records that this instance was not handed yet', ({ lag }) => lag);
  gauge(
    'consumer_checkpoint_age_seconds',
    'Time since a consumer moved its checkpoint',
    ({ checkpointAgeSeconds }) => checkpointAgeSeconds,
  );
  gauge('parked_sequences', 'People and streams that wait', ({ parkedKeys }) => parkedKeys);
  gauge('parked_events', 'Events that wait', ({ parkedEvents }) => parkedEvents);
};

const rebuildGauge = (registry: Registry, operations: Operations): void => {
  new Gauge({
    name: 'rebuild_progress_ratio',
    help: 'Share of a generation that is folded and written, 0 to 1',
    labelNames: ['family', 'generation', 'state'],
    registers: [registry],
    collect() {
      return quietly(async () => {
        const all = await operations.generations.list();
        this.reset();
        for (const { family, generation, state, parts, partsDone } of all)
          if (state !== 'RETIRED')
            this.set({ family, generation, state }, parts === 0 ? 1 : partsDone / parts);
      });
    },
  });
};

const verifiedCounters = (registry: Registry, { families }: Operations): void => {
  type Counted = 'people' | 'deviations';
  const counter = (name: string, help: string, counted: Counted): void => {
    new Counter({
      ...{ name, help, labelNames: ['family'], registers: [registry] },
      collect() {
        this.reset();
        for (const { name: family, verifier } of families) this.inc({ family }, verifier[counted]);
      },
    });
  };
  counter('read_model_people_verified_total', 'People folded again and compared', 'people');
  counter('read_model_deviations_total', 'Rows that were not what the events say', 'deviations');
};

/** Adds a service's consumers, generations and verifications to its metrics. Labels are names and states, never keys. */
export const observeOperations = ({ registry }: Metrics, operations: Operations): void => {
  standingGauges(registry, operations);
  rebuildGauge(registry, operations);
  verifiedCounters(registry, operations);
};

import {
  causedBy,
  createPool,
  EventStore,
  Generations,
  orUnavailable,
  refuseUnsafeSettings,
  Streams,
  type Cause,
  type Timers,
} from '@academy/event-store';
import { Module, type Type } from '@nestjs/common';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { RequestContext } from '../http/request-context.js';
import { createLogger } from '../observability/logger.js';
import { Metrics } from '../observability/metrics.js';
import { PersonalDataReads } from '../observability/personal-data-reads.js';
import { PolicyKeeper } from '../policies/keep-policies.js';
import { policyProblems } from '../policies/policies.problems.js';
import { PolicyBook } from '../policies/policy-book.js';
import { createServiceApp, type ServiceApp } from '../service-app.js';
import { Consistency, type PositionReached } from './consistency.js';
import { consumersOf, type NamedConsumer } from './consumers.js';
import { DatabaseWatch } from './database-watch.js';
import { migrateService } from './migrate.js';
import { openReadModels } from './open-read-models.js';
import { observeOperations } from './operations/observe-operations.js';
import { Operations } from './operations/operations.js';
import { operationsProblems } from './operations/operations.problems.js';
import { familiesOf, rebuildMissing, runningFamilies } from './read-models.js';
import { loadReferenceData } from './reference-data.js';
import { publishes, type ServiceDefinition, type Tools } from './service-definition.js';
import { databaseOf, type Surroundings } from './surroundings.js';
import { ToolsModule, type Equipment } from './tools.module.js';
import { timersOf, workersOf } from './workers.js';

/** A request is the cause of what its handler writes. */
const causeOf = (context: RequestContext): Cause => ({
  correlationId: context.correlationId,
  causationId: context.requestId,
  actor: context.actor,
  channel: context.channel,
  ...(context.traceparent === undefined ? {} : { traceparent: context.traceparent }),
});

/** Waits on the read models of this service: its own events through its feed, the others' through the bus. */
const reachedBy =
  (own: string, consumers: readonly NamedConsumer[]): PositionReached =>
  async (asked) => {
    const kind = asked.source === own ? 'read-models' : 'followed';
    const found = consumers.find(({ name }) => name === `${own}.${kind}`);
    return found ? found.consumer.waitFor(asked) : true;
  };

const rootModule = (equipment: Equipment): Type => {
  @Module({ imports: [ToolsModule.with(equipment), equipment.definition.module] })
  class ServiceModule {}
  return ServiceModule;
};

/** Whole tables are folded, copied and compared here, beside the requests. */
const REBUILD_STATEMENT_MS = 600_000;

/** A service with everything it stands on, ready to be mounted. */
export interface OpenService extends ServiceApp {
  readonly tools: Tools;
  readonly consumers: readonly NamedConsumer[];
  readonly timers: Timers | undefined;
}

/**
 * Opens a service in its surroundings: migrates its database, refuses an unsafe one, loads its reference data and builds its app
 * and workers. Throws `UnsafeDatabase`, `StartRefused`, or what the database says.
 */
export const openService = async (
  definition: ServiceDefinition,
  surroundings: Surroundings,
): Promise<OpenService> => {
  const { name } = definition;
  const database = databaseOf(name);
  const urlOf = (purpose: 'owner' | 'app' | 'projector'): string =>
    surroundings.databaseUrl(database, purpose);
  const behind = await orUnavailable(() =>
    migrateService(urlOf('owner'), definition.migrations ?? [], familiesOf(definition)),
  );

  const pool = createPool({ url: urlOf('app'), name });
  const projector = createPool({ url: urlOf('projector'), name: `${name} projector`, max: 4 });
  const watch = new DatabaseWatch({ url: urlOf('app'), name });
  const rebuilding = createPool({
    url: urlOf('projector'),
    name: `${name} rebuilds`,
    max: 4,
    statementMs: REBUILD_STATEMENT_MS,
  });
  await refuseUnsafeSettings(pool);
  const logger = createLogger(name, surroundings.log);
  const store = new EventStore({
    service: name,
    pool,
    clock: surroundings.clock,
    events: definition.events,
  });
  const consumers: NamedConsumer[] = [];
  const tools: Tools = {
    store,
    streams: new Streams(store),
    clock: surroundings.clock,
    policies: new PolicyBook([], surroundings.clock),
    readModels: await openReadModels(urlOf('app'), definition),
    consistency: new Consistency(reachedBy(name, consumers)),
    keyRing: surroundings.keyRing,
    sealer: surroundings.sealer,
    blindIndexer: surroundings.blindIndexer,
    documents: surroundings.documents,
    personalDataReads: new PersonalDataReads(logger),
  };
  const onError = (worker: string) => (error: unknown) => {
    logger.warn({ worker, err: error }, 'a round failed and is tried again');
  };
  const policyKeeper = new PolicyKeeper(
    { streams: tools.streams, book: tools.policies, declared: definition.policies ?? {} },
    onError(`${name}.policies`),
  );
  await loadReferenceData(definition, tools, policyKeeper);

  const generations = new Generations(rebuilding);
  const needs = { definition, surroundings, tools, projector, generations, onError };
  const onDeviation = (family: string, deviations: readonly unknown[]): void => {
    logger.error({ family, deviations }, 'rows of a read model are not what the events say');
  };
  const running = runningFamilies({ ...needs, onDeviation });
  consumers.push(...consumersOf(needs, running));
  const timers = timersOf(needs);
  await rebuildMissing(running, behind);
  const operations = new Operations({ service: name, pool: projector, generations, consumers });
  const app = await createServiceApp(rootModule({ definition, tools, operations, policyKeeper }), {
    name,
    auth: surroundings.auth,
    fingerprintKey: surroundings.fingerprintKey,
    roles: surroundings.roles,
    problems: { ...operationsProblems, ...policyProblems, ...definition.problems },
    workers: () => workersOf(needs, { consumers, timers }),
    readiness: () => [{ name: 'database', check: () => answeredBy(watch) }],
    answering: watch.answers,
    around: (context, work) => causedBy(causeOf(context), work),
    ...(publishes(definition) ? { links: { 'asyncapi.json': '/asyncapi.json' } } : {}),
    ...(surroundings.log ? { log: surroundings.log } : {}),
  });
  observeOperations(app.app.get(Metrics), operations);
  return {
    ...app,
    tools,
    consumers,
    timers,
    close: () => {
      policyKeeper.close();
      return closeAll(app, [pool, projector, rebuilding, watch], tools.readModels);
    },
  };
};

const answeredBy = async (watch: DatabaseWatch): Promise<void> => {
  if (!(await watch.answers())) throw new Error('the database does not answer');
};

/** Something with connections: a pool, or what keeps one. */
type Closable = Pick<Pool, 'end'> | Pick<DatabaseWatch, 'close'>;

const letGo = (one: Closable): Promise<void> => ('end' in one ? one.end() : one.close());

/** Connections go last: requests and workers have ended by now. */
const closeAll = async (
  app: ServiceApp,
  connections: readonly Closable[],
  readModels: DataSource,
): Promise<void> => {
  await app.close();
  await Promise.allSettled([...connections.map(letGo), readModels.destroy()]);
};

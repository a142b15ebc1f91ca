import { Module, type Type } from '@nestjs/common';
import { DiscoveryModule, NestFactory, Reflector } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { TerminusModule } from '@nestjs/terminus';
import { Logger as NestPinoLogger } from 'nestjs-pino';
import { createSecretKey } from 'node:crypto';
import type { Logger } from 'pino';
import { AccessTokens, type AccessTokenOptions } from './auth/access-tokens.js';
import { PolicyGuard } from './auth/policy.guard.js';
import { rolesOfProcess, type ProcessRole } from './config/roles-of-process.js';
import { StartRefused } from './config/start-refused.js';
import { checkHandlers } from './http/boot-checks.js';
import { CommandInterceptor, type Around } from './http/command.interceptor.js';
import { CursorsModule } from './http/cursors.js';
import { fastifyAdapter } from './http/fastify-adapter.js';
import { addHooks } from './http/hooks.js';
import { defaultLimits, type HttpLimits } from './http/json/limits.js';
import type { Mount } from './http/listening/mounts.js';
import { serveApiDescription } from './http/openapi.js';
import type { Answering } from './http/patience.js';
import type { ProblemCatalogue } from './http/problems/catalogue.js';
import { ProblemFilter } from './http/problems/problem.filter.js';
import { handlersOf } from './http/routes.js';
import { strictValidation } from './http/validation.js';
import { createLogger, loggingModule, type LogOptions } from './observability/logger.js';
import { Metrics } from './observability/metrics.js';
import { operationsController } from './observability/operations.controller.js';
import { Readiness, type ReadinessCheck } from './observability/readiness.js';
import { WorkerGroup } from './worker-group.js';
import type { Worker } from './worker.js';

export interface ServiceAppOptions {
  /** The service's name: its path, its audience, the `service` of its log lines. */
  readonly name: string;
  readonly auth: AccessTokenOptions;
  /** At least 32 bytes, the same in every instance: the key of the fingerprints that tell a retry from a misused key. */
  readonly fingerprintKey: string | Uint8Array;
  /** What this process does; default: `--role`, `ACADEMY_ROLE`, else everything. */
  readonly roles?: readonly ProcessRole[];
  readonly problems?: ProblemCatalogue;
  readonly workers?: (app: NestFastifyApplication) => readonly Worker[];
  readonly readiness?: (app: NestFastifyApplication) => readonly ReadinessCheck[];
  readonly around?: Around;
  /** Whether the service's database answers; a request that waits in vain is told so. Default: it does. */
  readonly answering?: Answering;
  readonly limits?: Partial<HttpLimits>;
  readonly log?: LogOptions;
  /** What the index names besides the platform's own pages; paths are relative to the service's. */
  readonly links?: Readonly<Record<string, string>>;
  /** Whether `/<service>/docs` is served; default yes, outside production. */
  readonly docs?: boolean;
}

/** A service that is ready to be mounted: its Nest app, initialised, without a port of its own. */
export interface ServiceApp {
  readonly name: string;
  readonly app: NestFastifyApplication;
  readonly mount: Mount;
  readonly workers: WorkerGroup;
  readonly logger: Logger;
  /** Readiness false: a load balancer stops sending. */
  refuse(): void;
  /** Runs Nest's shutdown hooks; after the listener and the workers have stopped. */
  close(): Promise<void>;
}

const MIN_KEY_BYTES = 32;

const platformModule = (rootModule: Type, options: ServiceAppOptions, logger: Logger): Type => {
  const tokens = new AccessTokens({ audience: ['academy', options.name], ...options.auth });
  @Module({
    imports: [
      loggingModule(logger),
      CursorsModule.with(options.fingerprintKey),
      DiscoveryModule,
      TerminusModule.forRoot({ logger: false, gracefulShutdownTimeoutMs: 0 }),
      rootModule,
    ],
    controllers: [operationsController(options.name)],
    providers: [Metrics, Readiness, { provide: AccessTokens, useValue: tokens }],
  })
  class PlatformModule {}
  return PlatformModule;
};

interface Plan {
  readonly rootModule: Type;
  readonly options: ServiceAppOptions;
  readonly roles: readonly ProcessRole[];
  readonly logger: Logger;
}

const createApp = async (plan: Plan): Promise<NestFastifyApplication> => {
  const { rootModule, options, roles, logger } = plan;
  const { name, problems = {}, fingerprintKey, around = (_, work) => work() } = options;
  const { answering = () => Promise.resolve(true) } = options;
  const known = { catalogue: problems, logger };
  const adapter = fastifyAdapter({ ...defaultLimits, ...options.limits }, known);
  const metrics = () => app.get(Metrics);
  addHooks(adapter.getInstance(), { service: name, roles, logger, metrics });

  const app = await NestFactory.create<NestFastifyApplication>(
    platformModule(rootModule, options, logger),
    adapter,
    { bodyParser: false, bufferLogs: true, abortOnError: false },
  );
  app.useLogger(app.get(NestPinoLogger));
  app.useGlobalFilters(new ProblemFilter(known));
  app.useGlobalGuards(new PolicyGuard(app.get(Reflector), app.get(AccessTokens)));
  // As a key object: what is passed as bytes is made one for every request.
  const key = createSecretKey(
    typeof fingerprintKey === 'string' ? Buffer.from(fingerprintKey) : fingerprintKey,
  );
  app.useGlobalInterceptors(new CommandInterceptor({ fingerprintKey: key, around, answering }));
  app.useGlobalPipes(strictValidation());
  return app;
};

/** Checks and initialises an app; one that fails is closed again, so that it holds no connection. */
const initialise = async (
  app: NestFastifyApplication,
  name: string,
  docs: boolean,
): Promise<void> => {
  try {
    checkHandlers(handlersOf(app));
    serveApiDescription(app, name, docs);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  } catch (error) {
    await app.close().catch(() => undefined); // the first error is the one to report
    throw error;
  }
};

const mountOf = (
  app: NestFastifyApplication,
  { name, links }: ServiceAppOptions,
  docs: boolean,
): Mount => {
  const fastify = app.getHttpAdapter().getInstance();
  return {
    prefix: `/${name}`,
    handle: (request, response) => fastify.routing(request, response),
    links: {
      'openapi.json': '/openapi.json',
      ...links,
      health: '/health/ready',
      ...(docs ? { docs: '/docs' } : {}),
    },
  };
};

const attend = (app: NestFastifyApplication, { options, roles }: Plan): WorkerGroup => {
  const { workers = () => [], readiness = () => [] } = options;
  const group = new WorkerGroup(workers(app).filter(({ role }) => roles.includes(role)));
  app.get(Readiness).require(...readiness(app));
  app.get(Readiness).watch(...group.all);
  return group;
};

/**
 * Builds a service from its Nest module, checks its handlers, and initialises it. Throws `StartRefused` for a handler
 * without a policy or a body without rules, and whatever a module's own start throws.
 */
export const createServiceApp = async (
  rootModule: Type,
  options: ServiceAppOptions,
): Promise<ServiceApp> => {
  const { name, fingerprintKey, roles = rolesOfProcess() } = options;
  const { docs = process.env.NODE_ENV !== 'production' } = options;
  if (Buffer.byteLength(fingerprintKey) < MIN_KEY_BYTES)
    throw new StartRefused(
      '지문 키는 32바이트 이상이어야 합니다 (the fingerprint key needs 32 bytes or more)',
    );

  const logger = createLogger(name, options.log);
  const plan = { rootModule, options, roles, logger };
  const app = await createApp(plan);
  await initialise(app, name, docs);
  return {
    name,
    app,
    mount: mountOf(app, options, docs),
    workers: attend(app, plan),
    logger,
    refuse: () => app.get(Readiness).refuse(),
    close: () => app.close(),
  };
};

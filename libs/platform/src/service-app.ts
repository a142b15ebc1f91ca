import { Module, type Type } from '@nestjs/common';
import { DiscoveryModule, NestFactory, Reflector } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { TerminusModule } from '@nestjs/terminus';
import { Logger as NestPinoLogger } from 'nestjs-pino';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { AccessTokens, type AccessTokenOptions } from './auth/access-tokens.js';
import { PolicyGuard } from './auth/policy.guard.js';
import { rolesOfProcess, type ProcessRole } from './config/roles-of-process.js';
import { StartRefused } from './config/start-refused.js';
import { checkHandlers } from './http/boot-checks.js';
import { CommandInterceptor, type Around } from './http/command.interceptor.js';
import { fastifyAdapter } from './http/fastify-adapter.js';
import { addHooks } from './http/hooks.js';
import { defaultLimits, type HttpLimits } from './http/json/limits.js';
import type { Mount } from './http/listening/mounts.js';
import { serveApiDescription } from './http/openapi.js';
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
  readonly limits?: Partial<HttpLimits>;
  readonly log?: LogOptions;
  /** Whether `/<service>/docs` is served; default yes, outside production. */
  readonly docs?: boolean;
}

/** A service that is ready to be mounted: its Nest app, initialised, without a port of its own. */
export interface ServiceApp {
  readonly name: string;
  readonly app: NestFastifyApplication;
  readonly mount: Mount;
  readonly workers: WorkerGroup;
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

const createApp = async (
  rootModule: Type,
  options: ServiceAppOptions,
  roles: readonly ProcessRole[],
): Promise<NestFastifyApplication> => {
  const { name, problems = {}, fingerprintKey, around = (_, work) => work() } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const logger = createLogger(name, options.log);
  const known = { catalogue: problems, logger };
  const adapter = fastifyAdapter(limits, known);
  addHooks(adapter.getInstance(), {
    service: name,
    roles,
    logger,
    metrics: () => app.get(Metrics),
  });

  const app = await NestFactory.create<NestFastifyApplication>(
    platformModule(rootModule, options, logger),
    adapter,
    {
      bodyParser: false,
      bufferLogs: true,
      abortOnError: false,
      preview: false,
    },
  );
  app.useLogger(app.get(NestPinoLogger));
  app.useGlobalFilters(new ProblemFilter(known));
  app.useGlobalGuards(new PolicyGuard(app.get(Reflector), app.get(AccessTokens)));
  app.useGlobalInterceptors(new CommandInterceptor({ fingerprintKey, around }));
  app.useGlobalPipes(strictValidation());
  return app;
};

const handlerOf =
  (app: NestFastifyApplication) =>
  (request: IncomingMessage, response: ServerResponse): void =>
    app.getHttpAdapter().getInstance().routing(request, response);

/**
 * Builds a service from its Nest module, checks its handlers, and initialises it. Throws `StartRefused` for a handler
 * without a policy or a body without rules, and whatever a module's own start throws.
 */
export const createServiceApp = async (
  rootModule: Type,
  options: ServiceAppOptions,
): Promise<ServiceApp> => {
  const { name, fingerprintKey, roles = rolesOfProcess() } = options;
  if (Buffer.byteLength(fingerprintKey) < MIN_KEY_BYTES)
    throw new StartRefused(
      '지문 키는 32바이트 이상이어야 합니다 (the fingerprint key needs 32 bytes or more)',
    );

  const app = await createApp(rootModule, options, roles);
  checkHandlers(handlersOf(app));
  const docs = options.docs ?? process.env['NODE_ENV'] !== 'production';
  serveApiDescription(app, name, docs);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();

  const readiness = app.get(Readiness);
  const workers = new WorkerGroup(
    options.workers?.(app).filter(({ role }) => roles.includes(role)) ?? [],
  );
  readiness.require(...(options.readiness?.(app) ?? []));
  readiness.watch(...workers.all);
  const links = {
    'openapi.json': '/openapi.json',
    health: '/health/ready',
    ...(docs ? { docs: '/docs' } : {}),
  };
  return {
    name,
    app,
    mount: { prefix: `/${name}`, handle: handlerOf(app), links },
    workers,
    refuse: () => readiness.refuse(),
    close: () => app.close(),
  };
};

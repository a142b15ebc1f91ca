import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { setTimeout as pause } from 'node:timers/promises';
import type { HttpLimits } from './http/json/limits.js';
import type { Mount } from './http/listening/mounts.js';
import { startListener, type Listener } from './http/listening/start-listener.js';
import { createServiceApp, type ServiceApp, type ServiceAppOptions } from './service-app.js';

export interface ServingOptions {
  readonly port: number;
  readonly host?: string;
  readonly limits?: Partial<HttpLimits>;
  /** Mounted beside the services, such as the embedded issuer. */
  readonly mounts?: readonly Mount[];
  /** Ms between "not ready" and the closed door, for load balancers to notice; 0 without one, 5,000 behind one. */
  readonly endpointRemoval?: number;
}

/** What is running, and how to end it. */
export interface Running {
  readonly url: string;
  /** Not ready, door closed, requests finished, workers stopped, Nest closed. Within 25 s; twice is once. */
  close(): Promise<void>;
}

/** Shares of the 25 s that an orchestrator waits, in ms; the door has 8 s and its load balancer 5 s. */
const WORKER_TIME = 7_000;
const NEST_TIME = 4_000;

/** Does one step of the end. What fails or is late is logged and does not keep the rest from ending. */
const endStep = async (
  { logger }: ServiceApp,
  step: string,
  work: Promise<unknown>,
  time: number,
): Promise<void> => {
  const clock = new AbortController();
  const late = pause(time, 'late', { signal: clock.signal }).catch(() => undefined);
  try {
    if ((await Promise.race([work, late])) === 'late')
      logger.warn({ step, time }, 'left unfinished');
  } catch (error) {
    logger.error({ err: error, step }, 'did not end cleanly');
  } finally {
    clock.abort();
  }
};

const endServices = async (services: readonly ServiceApp[]): Promise<void> => {
  await Promise.all(
    services.map((one) => endStep(one, 'workers', one.workers.stop(), WORKER_TIME)),
  );
  await Promise.all(services.map((one) => endStep(one, 'modules', one.close(), NEST_TIME)));
};

const endAll = async (
  services: readonly ServiceApp[],
  listener: Listener,
  endpointRemoval: number,
): Promise<void> => {
  for (const service of services) service.refuse();
  await pause(endpointRemoval);
  await listener.close();
  await endServices(services);
};

/** Serves one or more services on one port and starts their workers. On failure everything that was started is stopped. */
export const serve = async (
  services: readonly ServiceApp[],
  options: ServingOptions,
): Promise<Running> => {
  const { mounts = [], endpointRemoval = 0 } = options;
  const apps = [...services.map(({ mount }) => mount), ...mounts];
  let listener: Listener | undefined;
  try {
    listener = await startListener({ ...options, apps });
    for (const { workers } of services) await workers.start();
  } catch (error) {
    await listener?.close();
    await endServices(services);
    throw error;
  }

  const door = listener;
  let closing: Promise<void> | undefined;
  return { url: door.url, close: () => (closing ??= endAll(services, door, endpointRemoval)) };
};

/** Starts one service alone: its app, its port, its workers. Throws `StartRefused` with a line for the operator. */
export const startService = async (
  rootModule: Type,
  options: ServiceAppOptions & ServingOptions,
): Promise<Running & { readonly app: NestFastifyApplication }> => {
  const service = await createServiceApp(rootModule, options);
  const running = await serve([service], options);
  return { ...running, app: service.app };
};

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

const WORKER_TIME = 8_000;
const NEST_TIME = 5_000;

/** Waits for work, but not longer than its share of the 25 s; what is late is left to the end of the process. */
const within = async (time: number, work: Promise<unknown>): Promise<void> => {
  const late = new AbortController();
  const deadline = pause(time, undefined, { signal: late.signal, ref: false }).catch(
    () => undefined,
  );
  await Promise.race([work, deadline]).finally(() => late.abort());
};

const stopAll = async (
  services: readonly ServiceApp[],
  listener: Listener,
  endpointRemoval: number,
): Promise<void> => {
  for (const service of services) service.refuse();
  await pause(endpointRemoval);
  await listener.close();
  const stopped = Promise.allSettled(services.map(({ workers }) => workers.stop()));
  await within(WORKER_TIME, stopped);
  await within(NEST_TIME, Promise.allSettled(services.map((service) => service.close())));
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
    await Promise.allSettled(services.map(({ workers }) => workers.stop()));
    await Promise.allSettled(services.map((service) => service.close()));
    throw error;
  }

  const door = listener;
  let closing: Promise<void> | undefined;
  return { url: door.url, close: () => (closing ??= stopAll(services, door, endpointRemoval)) };
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

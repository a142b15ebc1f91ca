import { freePort } from '@academy/embedded';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningAcademy } from './academy.examples.js';

const REPOSITORY = resolve(import.meta.dirname, '../../..');
const START_MS = 60_000;

/** A service in a process of its own. */
export interface Alone {
  readonly pid: number;
  /** Ends it in order and resolves to its exit code. */
  readonly stop: () => Promise<number | null>;
}

/**
 * Starts a service beside the product, in a role, with the environment file that the product wrote for it and what is to differ
 * from it; waits until ready.
 */
export const startAlone = async (
  academy: RunningAcademy,
  service: string,
  role: string,
  differing: Readonly<Record<string, string>> = {},
): Promise<Alone> => {
  const port = await freePort();
  const environment = `--env-file=${join(academy.folder, 'environment', `${service}.env`)}`;
  const main = `services/${service}/src/main.ts`;
  const child = spawn(
    process.execPath,
    [environment, '--import', '@swc-node/register/esm-register', main, '--role', role],
    {
      cwd: REPOSITORY,
      env: { ...process.env, ...differing, PORT: String(port), NODE_OPTIONS: '' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const stop = async (): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      await once(child, 'close');
    }
    return child.exitCode;
  };
  const deadline = Date.now() + START_MS;
  const health = `http://127.0.0.1:${port}/${service}/health/ready`;
  while (!(await fetch(health).catch(() => undefined))?.ok) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`${service} did not start as ${role}`);
    }
    await sleep(100);
  }
  return { pid: child.pid ?? 0, stop };
};

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Account } from './account.js';

/** The top of the checkout. */
export const CHECKOUT = join(import.meta.dirname, '../../..');

const program = (checkout: string, folder: string): string => `
  import { startPostgres } from '${checkout}/libs/embedded/src/index.ts';
  try {
    const { pid } = await startPostgres({ folder: '${folder}' });
    process.on('SIGINT', () => {});
    console.log(JSON.stringify({ pid }));
    await new Promise((resume) => process.stdin.once('end', resume).resume());
  } catch (error) {
    console.log(JSON.stringify({ failure: error.message, name: error.name }));
  }
`;

/** Starts PostgreSQL in a Node process of its own, which then waits for the end of its standard input. */
export const anotherProcess = (folder: string, account?: Account): ChildProcess =>
  spawn(process.execPath, programArguments(CHECKOUT, folder), {
    ...{ cwd: CHECKOUT, detached: true, ...account },
    stdio: ['pipe', 'pipe', 'inherit'],
  });

/** What Node must be called with to start PostgreSQL by the code of some checkout. */
export const programArguments = (checkout: string, folder: string): string[] => [
  ...['--import', '@swc-node/register/esm-register'],
  ...['--input-type=module', '--eval', program(checkout, folder)],
];

/** The postmaster's id, once the other process has started it. */
export const startedBy = async ({ stdout }: ChildProcess): Promise<number> => {
  if (stdout === null) throw new Error('the process has no output');
  const [line] = (await once(stdout, 'data')) as readonly unknown[];
  const { pid, failure } = JSON.parse(String(line)) as { pid?: number; failure?: string };
  if (pid === undefined) throw new Error(failure);
  return pid;
};

/** All that a process prints until it ends by itself, its input being closed. */
export const outputOf = (child: ChildProcess): Promise<string> => {
  child.stdin?.end();
  return child.stdout ? text(child.stdout) : Promise.resolve('');
};

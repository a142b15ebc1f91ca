import { spawn } from 'node:child_process';

/** How a program ended and all that it printed. */
export interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program to its end. Answers `undefined` when there is no such program. */
export const runProgram = (
  program: string,
  args: readonly string[],
  cwd = '/',
): Promise<Ran | undefined> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') resolve(undefined);
      else reject(error);
    });
    child.once('close', (code) => {
      resolve({ code, output });
    });
  });

import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { open } from 'node:fs/promises';

/** A server process and what it has written to its log. */
export interface LoggedServer {
  readonly child: ChildProcess;
  readonly pid: number;
  /** Resolves when the process has ended, however it ended. */
  readonly ended: Promise<void>;
  /** The end of what this process logged. */
  readonly lastWords: () => Promise<string>;
}

/** What to run, where it logs to (after what is there), and how much of that its last words are, in bytes. */
export interface Launch {
  readonly command: string;
  readonly parameters: readonly string[];
  readonly options: Pick<SpawnOptions, 'cwd' | 'env' | 'uid' | 'gid'>;
  readonly logFile: string;
  readonly tailBytes: number;
}

const endOf = async (file: string, from: number, bytes: number): Promise<string> => {
  const log = await open(file, 'r');
  try {
    const { size } = await log.stat();
    const position = Math.max(from, size - bytes);
    const { buffer, bytesRead } = await log.read({ buffer: Buffer.alloc(bytes), position });
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await log.close();
  }
};

/** Starts a server that writes to its log alone. Rejects when there is nothing to start. */
export const launchLogged = async ({
  command,
  parameters,
  options,
  logFile,
  tailBytes,
}: Launch): Promise<LoggedServer> => {
  const log = await open(logFile, 'a', 0o600);
  try {
    const { size } = await log.stat();
    // Detached: Ctrl-C reaches the parent alone, which stops the server when its own work is done.
    const child = spawn(command, parameters, {
      ...{ ...options, detached: true },
      stdio: ['ignore', log.fd, log.fd],
    });
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const pid = await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('spawn', () => resolve(child.pid ?? 0));
    });
    return { child, pid, ended, lastWords: () => endOf(logFile, size, tailBytes) };
  } finally {
    await log.close();
  }
};

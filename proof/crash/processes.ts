import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parts, type Part, type Places } from './places.js';

const ENTRY = fileURLToPath(new URL('part.ts', import.meta.url));
const LOADER = ['--import', '@swc-node/register/esm-register'];

/** Keeps every part of the crash run alive: what is killed is started again, as a supervisor would. */
export class Processes {
  private readonly running = new Map<Part, ChildProcess>();
  private stopping = false;
  kills = 0;

  constructor(private readonly places: Places) {}

  /** Resolves when every part has said that it is ready. */
  async start(): Promise<void> {
    await Promise.all(parts.map((part) => this.launch(part)));
  }

  kill(part: Part): void {
    this.kills += 1;
    this.running.get(part)?.kill('SIGKILL');
  }

  async stop(): Promise<void> {
    this.stopping = true;
    const ended = [...this.running.values()].map(async (child) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    });
    await Promise.all(ended);
  }

  private async launch(part: Part): Promise<void> {
    const child = fork(ENTRY, [part], {
      execArgv: LOADER,
      env: { ...process.env, CRASH_PLACES: JSON.stringify(this.places) },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.running.set(part, child);
    child.once('exit', () => {
      if (!this.stopping) void this.launch(part);
    });
    await Promise.race([once(child, 'message'), once(child, 'exit')]);
  }
}

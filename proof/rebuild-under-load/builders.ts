import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Places } from './trails.js';

const ENTRY = fileURLToPath(new URL('build.ts', import.meta.url));
/** One thread of V8's beside the process's own, as the services' images have it: collecting garbage must not take every core. */
const FLAGS = ['--v8-pool-size=1', '--import', '@swc-node/register/esm-register'];
const PATIENCE_MS = 60_000;

/** A builder in a process of its own: started and waiting, so that what is measured is its work and not its start. */
export class BuilderProcess {
  private constructor(private readonly child: ChildProcess) {}

  static async start(places: Places): Promise<BuilderProcess> {
    const child = fork(ENTRY, [], {
      execArgv: FLAGS,
      env: { ...process.env, REBUILD_PLACES: JSON.stringify(places) },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await once(child, 'message', { signal: AbortSignal.timeout(PATIENCE_MS) });
    return new BuilderProcess(child);
  }

  build(generation: number): void {
    this.child.send(generation);
  }

  /** `kill -9`; resolves when it is gone. Answers whether it was alive. */
  async kill(): Promise<boolean> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return false;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
    return true;
  }
}

import { fork, type ChildProcess } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { BUS_ENDED, parts, type Part, type Places, type Word } from './places.js';

const ENTRY = fileURLToPath(new URL('part.ts', import.meta.url));
const LOADER = ['--import', '@swc-node/register/esm-register'];
/** A part that has nothing to say for so long has not come back from its last death: the run is over. */
const PATIENCE_MS = 60_000;

/** Waits for an event for a minute at most; then throws what `missed` says. */
const awaited = async (
  emitter: EventEmitter,
  event: string,
  missed: string,
): Promise<readonly unknown[]> => {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    return (await once(emitter, event, { signal })) as readonly unknown[];
  } catch (cause) {
    if (!signal.aborted) throw cause;
    throw new Error(`${missed} for ${PATIENCE_MS / 1_000} s`, { cause });
  }
};

/** Keeps every part of the crash run alive: what is killed is started again, as a supervisor would. */
export class Processes {
  private readonly running = new Map<ChildProcess, Part>();
  private readonly killed = new WeakSet<ChildProcess>();
  private readonly dismissed = new WeakSet<ChildProcess>();
  private readonly work = new EventEmitter<Record<Part, [ChildProcess]>>();
  private stopping = false;
  /** Parts that ended although nobody killed them: a service must outlive PostgreSQL's deaths. */
  fell = 0;

  constructor(private readonly places: Places) {}

  /** Resolves when every part has said that it is ready. Throws when one has not within a minute. */
  async start(): Promise<void> {
    await Promise.all(parts.map((part) => this.launch(part)));
  }

  /** One more process of the part, which works beside the others. Resolves when it is ready. */
  add(part: Part): Promise<ChildProcess> {
    return this.launch(part);
  }

  /** The processes of the part, the oldest first. */
  of(part: Part): ChildProcess[] {
    return [...this.running].filter(([, plays]) => plays === part).map(([child]) => child);
  }

  /** Has a process leave in good order; nobody takes its place. Throws when it has not gone within a minute. */
  async dismiss(child: ChildProcess): Promise<void> {
    this.dismissed.add(child);
    const part = this.running.get(child) ?? 'a part';
    const gone = awaited(child, 'exit', `${part} was told to leave, and has not ended`);
    child.send('leave');
    await gone;
  }

  /** `kill -9`, `afterMs` after the part has begun its next piece of work. Throws when it begins none for a minute. */
  async killAtWork(part: Part, afterMs: number): Promise<void> {
    const child = await this.nextAtWork(part);
    await sleep(afterMs);
    this.killed.add(child);
    const gone = once(child, 'exit');
    if (child.kill('SIGKILL')) await gone;
    else await this.killAtWork(part, afterMs);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    const ended = [...this.running.keys()].map(async (child) => {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    });
    await Promise.all(ended);
  }

  private async nextAtWork(part: Part): Promise<ChildProcess> {
    const [child] = await awaited(this.work, part, `${part} has not been at work`);
    return child as ChildProcess;
  }

  private async launch(part: Part): Promise<ChildProcess> {
    const child = fork(ENTRY, [part], {
      execArgv: LOADER,
      env: { ...process.env, CRASH_PLACES: JSON.stringify(this.places) },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.running.set(child, part);
    child.on('message', (word: Word) => {
      if (word === 'at work') this.work.emit(part, child);
    });
    child.once('exit', (code) => {
      this.running.delete(child);
      if (this.stopping || this.dismissed.has(child)) return;
      if (!this.killed.has(child) && code !== BUS_ENDED) this.fell += 1;
      void this.launch(part).catch(() => undefined);
    });
    const ready = awaited(child, 'message', `${part} was started, and has not been ready`);
    await Promise.race([ready, once(child, 'exit')]);
    return child;
  }
}

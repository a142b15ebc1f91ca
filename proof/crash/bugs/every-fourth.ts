import type { Trouble } from '../../../libs/event-bus/src/conformance/walk.examples.js';

/** How long a cause lasts until somebody has seen to it, in milliseconds. */
export const MENDED_AFTER_MS = 400;

class EveryFourth extends Set<string> {
  private readonly since = new Map<string, number>();

  override has(name: string): boolean {
    const step = Number(name.split('/')[1] ?? 1);
    if (step % 4 !== 0) return false;
    const first = this.since.get(name) ?? performance.now();
    this.since.set(name, first);
    return performance.now() - first < MENDED_AFTER_MS;
  }
}

/** Every fourth step of everybody, and its echo, cannot be applied until its cause has been seen to. */
export const everyFourthFails = (): Trouble => ({ cursed: new EveryFourth(), early: new Set() });

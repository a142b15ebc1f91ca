import { setTimeout as sleep } from 'node:timers/promises';

/** Whether a consumer has given what came while nobody was here its effect. */
export type CaughtUp = () => Promise<boolean>;

export interface Patience {
  /** Before the second look; each later pause is twice as long, up to a second, for every look asks the database. */
  readonly everyMs?: number;
  /** A timer that is late is better than none: the bus may be away for long. */
  readonly atMostMs?: number;
}

/**
 * Resolves when every look has said yes, or when patience is at its end, or at once when aborted. A deadline that passed while a
 * service was away is then decided on what it has been told meanwhile, and not before: who left is not reminded, who answered
 * elsewhere is not late.
 */
export const onceCaughtUp = async (
  looks: readonly CaughtUp[],
  signal: AbortSignal,
  { everyMs = 100, atMostMs = 60_000 }: Patience = {},
): Promise<void> => {
  const deadline = performance.now() + atMostMs;
  let left = looks;
  let pause = everyMs;
  while (!signal.aborted && performance.now() < deadline) {
    const answers = await Promise.all(left.map((look) => look().catch(() => false)));
    left = left.filter((_, index) => answers[index] !== true);
    if (left.length === 0) return;
    await sleep(pause, undefined, { signal }).catch(() => undefined);
    pause = Math.max(everyMs, Math.min(2 * pause, 1_000));
  }
};

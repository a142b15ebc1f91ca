import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until something holds; throws when it has not for so long. What cannot be asked meanwhile is asked again. */
export const until = async (
  holds: () => Promise<boolean>,
  withinMs: number,
  betweenMs = 100,
): Promise<void> => {
  const deadline = performance.now() + withinMs;
  while (!(await holds().catch(() => false))) {
    if (performance.now() > deadline)
      throw new Error(`not so after ${withinMs} ms: ${String(holds)}`);
    await sleep(betweenMs);
  }
};

import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE_MS = 20;

/** Repeats the assertion until it passes; throws its last failure after `within` milliseconds (5,000 unless told). */
export const eventually = async (
  assertion: () => void | Promise<void>,
  { within = 5_000 }: { readonly within?: number } = {},
): Promise<void> => {
  const deadline = Date.now() + within;
  for (;;) {
    try {
      await assertion();
      return;
    } catch (failure) {
      if (Date.now() >= deadline) throw failure;
      await sleep(PAUSE_MS);
    }
  }
};

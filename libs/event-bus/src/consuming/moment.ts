import { sliceOf, SLICES } from '@academy/contracts';

/** How often a consumer writes down what it had no use for, in ms; after a crash it reads again what it had not written. */
const EVERY_MS = 2_000;

/**
 * How long it is until a consumer's next moment, in ms, above 0. The same events reach all consumers of a process: without a moment of
 * its own for each they would write all together. Generations of a family (`<family>@<n>`) share one, because they are compared
 * where they are at the same place.
 */
export const untilMomentOf = (consumer: string, now: number): number => {
  const [family = consumer] = consumer.split('@');
  const moment = Math.floor((sliceOf(family) / SLICES) * EVERY_MS);
  return EVERY_MS - ((now - moment + EVERY_MS) % EVERY_MS);
};

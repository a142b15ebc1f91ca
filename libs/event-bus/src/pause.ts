const FIRST_MS = 100;
const LONGEST_MS = 5_000;

/** How long to leave alone what has failed so often in a row before, in ms. */
export const pauseAfter = (failures: number): number =>
  Math.min(LONGEST_MS, FIRST_MS * 2 ** failures);

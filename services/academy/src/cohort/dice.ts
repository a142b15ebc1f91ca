import { createHash } from 'node:crypto';

/** Chance that is the same at every play: what it gives depends on the seed, on whose dice they are, and on how often they fell. */
export interface Dice {
  /** Whether something of this probability happens. */
  readonly chance: (probability: number) => boolean;
  /** A whole number of a range, both ends included. */
  readonly between: (least: number, most: number) => number;
  readonly pick: <T>(choices: readonly [T, ...T[]]) => T;
}

const MODULUS = 2 ** 32;

/** Dice of one owner: two owners' throws do not disturb each other, so that one more person changes nobody's way. */
export const diceOf = (seed: string, owner: string): Dice => {
  let throws = 0;
  const next = (): number => {
    throws += 1;
    const digest = createHash('sha256').update(`${seed}/${owner}/${throws}`).digest();
    return digest.readUInt32BE(0) / MODULUS;
  };
  const between = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  return {
    chance: (probability) => next() < probability,
    between,
    pick: (choices) => choices[between(0, choices.length - 1)] ?? choices[0],
  };
};

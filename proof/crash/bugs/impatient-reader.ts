import type { Pool } from 'pg';
import type { ReadPage } from './feed-follower.js';
import { holesIn, pageBefore, readRows } from './sequenced-reader.js';

const PATIENCE_MS = 1_000;

/**
 * Seeded bug S-04: a hole that nobody has filled for a second counts as rolled back. A transaction may take longer. The crash run
 * must catch it.
 */
export const readImpatiently = (ledger: Pool): ReadPage => {
  const firstSeen = new Map<bigint, number>();
  return async (checkpoint) => {
    const placed = await readRows(ledger, 'position reader', checkpoint);
    const now = performance.now();
    const holes = holesIn(placed, checkpoint);
    for (const hole of holes) firstSeen.set(hole, firstSeen.get(hole) ?? now);
    const awaited = holes.find((hole) => now - (firstSeen.get(hole) ?? now) < PATIENCE_MS);
    return pageBefore(awaited, placed, checkpoint);
  };
};

import type { Pool } from 'pg';
import { pageOf, type ReadPage } from './feed-follower.js';
import { readRows } from './sequenced-reader.js';

/**
 * Seeded bug S-07: only what is older than every transaction under way is read, which looks safe; but the cursor is the position, and
 * an older transaction may have taken the later position. The crash run must catch it.
 */
export const readBelowXmin =
  (ledger: Pool): ReadPage =>
  async (checkpoint) =>
    pageOf(await readRows(ledger, 'position + xmin reader', checkpoint), checkpoint);

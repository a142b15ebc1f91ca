import type { Pool } from 'pg';
import { blindReaders } from '../../../libs/event-store/variants/unfenced.sql.js';
import { pageOf, type Page, type Placed, type ReadPage } from './feed-follower.js';

interface Row {
  readonly position: bigint;
  readonly stream_id: string;
  readonly version: number;
}

/** What a reader of the unfenced ledger has before it after its checkpoint. */
export const readRows = async (
  ledger: Pool,
  reader: keyof typeof blindReaders,
  checkpoint: bigint,
): Promise<readonly Placed[]> => {
  const { rows } = await ledger.query<Row>(blindReaders[reader], [checkpoint]);
  return rows.map(({ position, stream_id: stream, version }) => ({
    ...{ position, person: stream.slice('walk-'.length), mark: `s${version}` },
  }));
};

/** Positions that are not there between the checkpoint and each row, the nearest first. */
export const holesIn = (placed: readonly Placed[], checkpoint: bigint): bigint[] => {
  const there = new Set(placed.map(({ position }) => position));
  const holes: bigint[] = [];
  for (let at = checkpoint + 1n; at < (placed.at(-1)?.position ?? 0n); at += 1n)
    if (!there.has(at)) holes.push(at);
  return holes;
};

/** The rows before a hole, or all of them. */
export const pageBefore = (
  hole: bigint | undefined,
  placed: readonly Placed[],
  checkpoint: bigint,
): Page =>
  pageOf(hole === undefined ? placed : placed.filter((row) => row.position < hole), checkpoint);

/** The reader that this ledger needs: it waits for every hole, because no writer gives a position up. */
export const readDense =
  (ledger: Pool): ReadPage =>
  async (checkpoint) => {
    const placed = await readRows(ledger, 'position reader', checkpoint);
    return pageBefore(holesIn(placed, checkpoint)[0], placed, checkpoint);
  };

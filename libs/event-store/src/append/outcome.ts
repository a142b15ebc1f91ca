import type { Batch } from './batch.js';
import { countOf, type Appended, type Refusal } from './unit.js';

interface BatchWritten {
  readonly last: string;
  readonly hlc: string;
  /** Whether all was as the caller had foreseen it. */
  readonly foreseen: boolean;
  /** Not told of a large batch. */
  readonly previous: readonly string[] | null;
  readonly refused?: never;
}

/** What the ledger says of a batch. */
export type BatchOutcome =
  | BatchWritten
  | { readonly refused: readonly (Refusal & { readonly unit: number })[]; readonly last?: never };

/** What each unit of a batch that was written is answered. */
export const appendedOf = (
  { units, offsets }: Batch,
  recordedAt: string,
  { last, hlc, previous }: BatchWritten,
): Appended[] => {
  return units.map((unit, index) => {
    const offset = offsets[index] ?? 0;
    const firstPosition = BigInt(last) + BigInt(offset) + 1n;
    if (!previous) return { ok: true, firstPosition };
    const mine = previous.slice(offset, offset + countOf(unit)).map(BigInt);
    const written = { recordedAt, hlc: BigInt(hlc) + BigInt(offset), previous: mine };
    return { ok: true, firstPosition, written };
  });
};

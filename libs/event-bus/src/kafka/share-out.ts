/** A member of a group and the partitions that it has worked so far. */
export interface Sharer {
  readonly id: string;
  readonly held: readonly number[];
}

const sizeOf = (rank: number, partitions: number, members: number): number =>
  Math.floor(partitions / members) + (rank < partitions % members ? 1 : 0);

/**
 * Gives every partition to one member, each about as many, and moves only what must move: whoever holds most keeps the odd one.
 * The same members in any order get the same shares.
 */
export const shareOut = (
  partitions: number,
  sharers: readonly Sharer[],
): ReadonlyMap<string, readonly number[]> => {
  const free = new Set(Array.from({ length: partitions }, (_, partition) => partition));
  const ranked = sharers.toSorted(
    (one, other) => other.held.length - one.held.length || (one.id < other.id ? -1 : 1),
  );
  const shares = ranked.map(({ id, held }, rank) => {
    const size = sizeOf(rank, partitions, ranked.length);
    const kept = [...new Set(held)].filter((partition) => free.has(partition)).slice(0, size);
    for (const partition of kept) free.delete(partition);
    return { id, size, share: kept };
  });
  for (const { size, share } of shares)
    for (const partition of free) {
      if (share.length === size) break;
      share.push(partition);
      free.delete(partition);
    }
  return new Map(shares.map(({ id, share }) => [id, share.toSorted((a, b) => a - b)]));
};

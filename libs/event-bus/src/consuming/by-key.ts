import type { Arrival } from './arrival.js';

/** Arrivals by partition key; each key's stay in order. */
export const byKey = (arrivals: readonly Arrival[]): readonly Arrival[][] => {
  const keys = new Map<string, Arrival[]>();
  for (const arrival of arrivals) {
    const { partitionKey } = arrival.event;
    const mine = keys.get(partitionKey);
    if (mine) mine.push(arrival);
    else keys.set(partitionKey, [arrival]);
  }
  return [...keys.values()];
};

/** Runs `work` on every item, at most `atOnce` together. When some fail the others still end; then the first error is thrown. */
export const forEachAtOnce = async <T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> => {
  const rest = items.values();
  const worker = async (): Promise<void> => {
    for (const item of rest) await work(item);
  };
  const workers = Array.from({ length: Math.min(atOnce, items.length) }, worker);
  const ended = await Promise.allSettled(workers);
  const failed = ended.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
};
